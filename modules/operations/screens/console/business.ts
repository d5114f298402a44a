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
  /** What became of sample data, where it was asked for. */
  samples: { status: 'running' | 'broken_off' | 'done' | 'failed'; fault?: string } | null
}
