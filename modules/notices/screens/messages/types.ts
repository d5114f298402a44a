export type Channel = 'email' | 'sms' | 'whatsapp' | 'push'

export interface Message {
  id: string
  channel: Channel
  status: string
  reason: string | null
  address: string | null
  createdAt: string
  attemptCount: number
  title: string
  topic: string
  name: string | null
}

export interface Step {
  at: string
  status: string
  reason?: string | null
  providerId?: string | null
  by?: string | null
}

export interface Story {
  channel: Channel
  status: string
  address: string | null
  partCount: number
  title: string
  body: string
  name: string | null
  deviceName: string | null
  steps: Step[]
}

export interface Blocked {
  id: string
  channel: Channel
  address: string
  cause: 'bounce' | 'complaint' | 'stop' | 'manual'
  reason: string | null
  createdAt: string
}

export const messagesKey = ['messages'] as const
export const blockedKey = ['notice-suppressions'] as const
