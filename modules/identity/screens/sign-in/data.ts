import { startAuthentication } from '@simplewebauthn/browser'
import { api } from '#ui/api/client.ts'
import type { Session } from '#ui/session/session.ts'

export interface Question {
  challenge: string
  expiresAt: string
}

export type SignInAnswer = Session | { secondFactor: Question }

export const isQuestion = (answer: SignInAnswer): answer is { secondFactor: Question } =>
  'secondFactor' in answer

export const signIn = (email: string, password: string) =>
  api.post<SignInAnswer>('/v1/session', { email, password })

export const answerQuestion = ({ challenge }: Question, code: string) =>
  api.post<Session>('/v1/session/second-factor', { challenge, code: code.replace(/\s/g, '') })

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']

export async function signInWithPasskey(): Promise<Session> {
  const asked = await api.post<{ challenge: string; options: Options }>('/v1/session/passkey/options')
  const response = await startAuthentication({ optionsJSON: asked.options })
  return api.post<Session>('/v1/session/passkey', { challenge: asked.challenge, response })
}

export const companyDoorOf = (email: string) =>
  api.post<{ url: string | null }>('/v1/session/company', { email })
