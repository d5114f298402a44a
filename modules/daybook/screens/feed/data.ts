import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { DayEntry } from '../room/data.ts'

export interface FeedEntry extends Omit<DayEntry, 'dependantId'> {
  childId: string
  photos: { id: string; thumb: string; full: string }[]
}

export interface Collector {
  childId: string
  name: string
  relationship: string
  role: string
  weekdays: string[]
  validUntilOn: string | null
}

export interface Feed {
  on: string
  timezone: string
  payers: { id: string; name: string }[]
  children: { id: string; name: string; areaName: string | null; since: string | null }[]
  collectors: Collector[]
  moves: { childId: string; areaName: string; startedAt: string; endedAt: string | null; isMove: boolean }[]
  releases: { childId: string; at: string; personName: string }[]
  entries: FeedEntry[]
}

const freshEvery = 15_000

export const feedQuery = (on?: string) =>
  queryOptions({
    queryKey: ['family-feed', on ?? 'today'],
    queryFn: ({ signal }) => api.get<Feed>('/v1/family-feed', { query: { on }, signal }),
    refetchInterval: freshEvery,
  })

export type Moment =
  | { kind: 'arrived' | 'moved'; childId: string; at: string; areaName: string }
  | { kind: 'left'; childId: string; at: string; personName: string }
  | ({ kind: FeedEntry['kind'] } & FeedEntry)

/** Everything that happened, the latest first. */
export function momentsOf(feed: Feed, childId?: string): Moment[] {
  const moments: Moment[] = [
    ...feed.moves.map(({ childId, startedAt, areaName, isMove }) => ({
      kind: isMove ? ('moved' as const) : ('arrived' as const),
      childId,
      at: startedAt,
      areaName,
    })),
    ...feed.releases.map(release => ({ kind: 'left' as const, ...release })),
    ...feed.entries,
  ]
  return moments
    .filter(moment => !childId || moment.childId === childId)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}
