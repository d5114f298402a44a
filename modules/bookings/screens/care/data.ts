import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export type Outcome = 'given' | 'refused' | 'skipped' | 'all' | 'half' | 'none'

export interface CareEntry {
  id: string
  outcome: Outcome
  status: 'done' | 'awaiting_second'
  byId: string
  byName: string
  recordedAt: string
  secondByName: string | null
}

export interface CareItem {
  stayId: string
  roomName: string | null
  area: string | null
  guestId: string
  guestName: string
  guestKind: string
  alert: string | null
  planId: string
  kind: 'medication' | 'feeding'
  name: string
  quantity: string | null
  unit: string | null
  instructions: string | null
  isWithFood: boolean
  signOffCount: number
  dueAt: string
  slot: string
  entry: CareEntry | null
}

export interface CareSheet {
  on: string
  data: CareItem[]
  alerts: { id: string; kind: string; message: string; stayId: string }[]
}

export const careKey = (locationId: string, on: string) => ['care-round', locationId, on]

export const careRoundQuery = (locationId: string, on: string) =>
  queryOptions({
    queryKey: careKey(locationId, on),
    queryFn: ({ signal }) => api.get<CareSheet>('/v1/care-round', { query: { locationId, on }, signal }),
    meta: { entities: ['care.entry', 'care.plan', 'care.alert', 'bookings.stay'] },
  })

export const idOf = (item: CareItem) => `${item.planId} ${item.dueAt}`

/** A dose that waits for its second signature is not done yet. */
export const isOpen = (item: CareItem) => item.entry === null || item.entry.status === 'awaiting_second'

export interface Slot {
  time: string
  items: CareItem[]
}

/** By time; within a time as the server walks the rooms. */
export function slotsOf(items: readonly CareItem[]): Slot[] {
  const slots = new Map<string, CareItem[]>()
  for (const item of items) slots.set(item.slot, [...(slots.get(item.slot) ?? []), item])
  return [...slots].map(([time, own]) => ({ time, items: own }))
}
