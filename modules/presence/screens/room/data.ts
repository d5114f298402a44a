import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface Face {
  dependantId: string
  name: string
  alert: string | null
  isHere: boolean
  elsewhereId: string | null
  since: string | null
}

export interface Roster {
  areaId: string
  name: string
  data: Face[]
  caregivers: { caregiverId: string; name: string; since: string }[]
}

export const rosterQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['roster', areaId],
    queryFn: ({ signal }) => api.get<Roster>(`/v1/areas/${areaId}/roster`, { signal }),
    meta: { entities: ['presence.area', 'presence.segment', 'presence.duty', 'children.child'] },
  })
