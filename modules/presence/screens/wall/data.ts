import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface AreaCard {
  areaId: string
  name: string
  jurisdiction: string
  activity: string
  state: 'fine' | 'tight' | 'breach'
  children: number
  present: number
  required: number
  groupCap: number | null
  headroom: number | null
  band: string | null
  says: string
  breachSince: string | null
  nextBreach: { at: string; because: string; says: string } | null
}

export interface Wall {
  at: string
  disclaimer: string
  building: string | null
  day: { children: number; most: number }
  data: AreaCard[]
}

export const wallQuery = (locationId: string) =>
  queryOptions({
    queryKey: ['supervision-wall', locationId],
    queryFn: ({ signal }) => api.get<Wall>('/v1/supervision-wall', { query: { locationId }, signal }),
    meta: {
      entities: [
        'presence.area',
        'presence.breach',
        'presence.caregiver',
        'presence.schedule',
        'children.child',
      ],
    },
  })
