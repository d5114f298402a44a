import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

interface Where {
  unitId: string
  unitName: string
  buildingName: string
}

interface Span {
  startsAt: string
  endsAt: string
}

export interface DeskDay {
  on: string
  parcels: (Where & { count: number; oldestAt: string; isPerishable: boolean; names: string[] })[]
  visitors: (Where & {
    id: string
    visitorName: string
    hostName: string
    fromTime: string
    untilTime: string
    doors: string[]
    useCount: number
    isSingleUse: boolean
  })[]
  reservations: (Where &
    Span & { id: string; amenityName: string; customerName: string; status: string; depositState: string })[]
  visits: (Where & Span & { id: string; requestId: string; title: string; basis: string })[]
  instructions: (Where & {
    id: string
    kind: string
    who: string | null
    note: string
    endsOn: string | null
  })[]
  requests: { open: number; overdue: number; paused: number }
}

export const deskQuery = (locationId: string) =>
  queryOptions({
    queryKey: ['front-desk', locationId],
    queryFn: ({ signal }) => api.get<DeskDay>('/v1/front-desk', { query: { locationId }, signal }),
    refetchInterval: 60_000,
    meta: {
      entities: [
        'property.parcel',
        'property.visitor_pass',
        'property.reservation',
        'property.visit',
        'property.instruction',
        'property.request',
      ],
    },
  })
