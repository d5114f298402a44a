import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { EntryKind } from '../../rules.ts'

export interface DayEntry {
  id: string
  dependantId: string
  kind: EntryKind
  at: string
  endedAt: string | null
  meal: string | null
  amount: string | null
  millilitres: number | null
  text: string | null
}

export const areaDayQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['area-day', areaId],
    queryFn: ({ signal }) => api.get<{ data: DayEntry[] }>(`/v1/areas/${areaId}/day`, { signal }),
    meta: { entities: ['daybook.entry'] },
  })

/** What the day has brought so far to each, the latest first. */
export function dayOf(entries: readonly DayEntry[], dependantId: string) {
  const own = entries.filter(entry => entry.dependantId === dependantId)
  return {
    asleep: own.find(({ kind, endedAt }) => kind === 'nap' && !endedAt),
    meal: own.find(({ kind }) => kind === 'meal' || kind === 'bottle'),
    count: own.length,
  }
}

export interface Contact {
  id: string
  name: string
  relationship: string
  role: 'guardian' | 'family' | 'pickup' | 'emergency'
  phone: string | null
  isDenied: boolean
  document: string | null
}

export const contactsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['children.contact', childId],
    queryFn: ({ signal }) =>
      api.get<{ data: Contact[] }>('/v1/child-contacts', { query: { 'filter[childId]': childId }, signal }),
  })

export interface Caregiver {
  id: string
  name: string
}

export const caregiversQuery = (locationId: string) =>
  queryOptions({
    queryKey: ['presence.caregiver', 'all', locationId],
    queryFn: ({ signal }) =>
      api.get<{ data: Caregiver[] }>('/v1/caregivers', {
        query: { 'filter[locationId]': locationId, limit: 200 },
        signal,
      }),
  })
