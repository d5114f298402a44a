import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export type Verdict = 'pass' | 'fail' | 'hold'
export type BatchStatus = 'baking' | 'on_hold' | 'released'

export interface Load {
  shopJobId: string
  reference: string
  title: string
  partCount: number
  colourCode: string | null
}

export interface Batch {
  id: string
  number: number
  status: BatchStatus
  verdict: Verdict | null
  bakedAt: string
  loads: Load[]
  place: { ovenName: string; recipeName: string }
}

export interface Probe {
  name: string
  isAir: boolean
  verdict: Verdict | null
  code: string
  peak: number
  temperature: number
  seconds: number
  bound: number
}

export interface Curve {
  seconds: number[]
  probes: { name: string; isAir: boolean; readings: (number | null)[] }[]
}

export interface CurePoint {
  temperature: number
  minMinutes: number
  maxMinutes?: number | null
}

export interface CureLog {
  id: string
  fileName: string
  verdict: Verdict
  reason: string
  decidedBy: string | null
  explanation: string[]
  probes: Probe[]
  points: CurePoint[]
  limitTemperature: number | null
  createdAt: string
  isLatest: boolean
  curve: Curve | null
}

export interface BatchView {
  id: string
  version: number
  number: number
  status: BatchStatus
  verdict: Verdict | null
  bakedAt: string
  releasedAt: string | null
  releasedBy: string | null
  releaseReason: string | null
  ovenName: string
  recipeName: string
  points: CurePoint[]
  limitTemperature: number | null
  source: string | null
  loads: Load[]
  logs: CureLog[]
}

export const batchesQuery = queryOptions({
  queryKey: ['coating.batch', 'latest'],
  queryFn: ({ signal }) =>
    api.get<{ data: Batch[] }>('/v1/batches', {
      query: { include: 'loads,place', limit: 60, sort: '-bakedAt' },
      signal,
    }),
  meta: { entities: ['coating.batch'] },
})

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ['coating.batch', 'view', id],
    queryFn: ({ signal }) => api.get<BatchView>(`/v1/batches/${id}/view`, { signal }),
    meta: { entities: ['coating.batch', 'coating.cure_log'] },
  })

export interface Recipe {
  id: string
  version: number
  name: string
  points: CurePoint[]
  limitTemperature: number | null
  source: string | null
}

export const recipesQuery = queryOptions({
  queryKey: ['coating.recipe', 'all'],
  queryFn: ({ signal }) =>
    api.get<{ data: Recipe[] }>('/v1/cure-recipes', { query: { limit: 200, sort: 'name' }, signal }),
  meta: { entities: ['coating.recipe'] },
})
