import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { Row } from '#ui/meta.ts'
import type { Action, Because, DiscountBase, DiscountKind } from '../../rules.ts'

export interface DealRow extends Row {
  name: string
  kind: DiscountKind
  percent: number | null
  amountOff: Money | null
  appliesTo: DiscountBase
  weekdays: number[]
  fromTime: string
  untilTime: string
  minParty: number
  maxParty: number
  coversCap: number
  postBelowPercent: number
  stopAtPercent: number
  isActive: boolean
}

export interface LastDecision {
  at: string
  servedOn: string
  action: Action
  because: Because
  says: string
}

/** How full the hours are at this moment, and what that means for the offer. */
export interface Figures {
  servedOn: string
  because: Because
  says: string
  bookedSeatMinutes: number
  sellableSeatMinutes: number
}

export interface BoardEntry {
  deal: DealRow
  offer: {
    id: string
    coversTaken: number
    coversCap: number
    postedAt: string
    lastSeatingAt: string
  } | null
  last: LastDecision | null
  now: Figures | null
}

export interface DealBoard {
  venue: { id: string; name: string; timezone: string }
  stop: { id: string; reason: string; since: string } | null
  week: { covers: number; bookings: number; noShows: number; given: Money }
  deals: BoardEntry[]
}

/** Decisions change each minute, with no event for those that change nothing. */
export const boardQuery = (locationId: string) =>
  queryOptions({
    queryKey: ['deal-board', locationId],
    refetchInterval: 30_000,
    queryFn: ({ signal }) => api.get<DealBoard>('/v1/deal-board', { query: { locationId }, signal }),
    meta: { entities: ['deals.deal', 'deals.offer', 'deals.claim', 'deals.stop', 'venues.reservation'] },
  })

export const whyQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deal-why', dealId],
    queryFn: ({ signal }) =>
      api.get<{ data: Pick<LastDecision, 'at' | 'servedOn' | 'action' | 'because' | 'says'>[] }>(
        `/v1/deals/${dealId}/decisions`,
        { signal },
      ),
    meta: { entities: ['deals.deal', 'deals.offer'] },
  })
