export interface Business {
  id: string
  slug: string
  name: string
  edition: string
  plan: string
  status: 'active' | 'suspended'
  members: number
  keys: number
  eventsToday: number
}
