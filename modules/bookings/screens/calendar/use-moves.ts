import { useCallback, useMemo, useState } from 'react'
import type { Problem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { dayWordsFor } from '#ui/timeline/day-words.ts'
import type { Draft } from '#ui/timeline/draft.ts'
import type { Change } from '#ui/timeline/types.ts'
import { useTimelineWords } from '#ui/timeline/words.ts'
import type { Place } from '../stay/commands.ts'
import { refusalWords } from '../stay/refusal-words.ts'
import type { Alternative, CalendarStay } from '../stay/types.ts'
import type { CalendarRange } from './data.ts'
import { offersFor } from './offers.ts'
import { partnerFor } from './partner.ts'
import type { ChartData } from './use-chart-data.ts'
import { usePlace } from './use-place.ts'
import { useSwap } from './use-swap.ts'

export interface Refusal {
  stay: CalendarStay
  place: Place
  reason: string
  alternatives: Alternative[]
  /** The one stay in the way, when both could simply change rooms. */
  swapWith: CalendarStay | null
}

const placeIn = (change: Change): Place => ({
  roomId: change.rowId,
  arrivesOn: change.from,
  departsOn: change.to,
})

/** Moves from the chart, the dialog and the alternatives all go through here. */
export function useMoves(range: CalendarRange, chart: ChartData) {
  const terms = useTerms()
  const words = useTimelineWords()
  const { rows, bars, rooms, stays } = chart
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const roomTypes = useMemo(() => new Map(rooms.map(room => [room.id, room.roomTypeId])), [rooms])
  const nameOf = useCallback((id: string | null) => rooms.find(room => room.id === id)?.name ?? '', [rooms])

  const refuse = useCallback(
    (
      stay: CalendarStay,
      place: Place,
      reason: string,
      alternatives: Alternative[],
      swapWith: CalendarStay | null = null,
    ) => {
      const own = alternatives.length > 0 ? alternatives : offersFor(rows, bars, stay, place, roomTypes)
      setRefusal({ stay, place, reason, alternatives: own, swapWith })
    },
    [rows, bars, roomTypes],
  )

  const place = usePlace({
    range,
    describe: (stay, target) =>
      terms.t(target.roomId === null ? 'bookings.movedOut' : 'bookings.moved', {
        number: stay.number,
        room: nameOf(target.roomId),
        range: dayWordsFor(terms.language).range(target.arrivesOn, target.departsOn),
      }),
    onRefused: (stay, target, problem: Problem) => {
      const given = (problem.details.alternatives ?? []) as Alternative[]
      refuse(stay, target, refusalWords(problem, terms), given.slice(0, 3))
    },
  })

  const swap = useSwap()
  const find = (barId: string | null) => stays.find(stay => stay.id === barId)

  return {
    refusal,
    dismiss: () => setRefusal(null),
    nameOf,
    change(change: Change) {
      const stay = find(change.barId)
      setRefusal(null)
      if (stay) void place(stay, placeIn(change))
    },
    swap({ stay, swapWith }: Refusal) {
      setRefusal(null)
      if (swapWith) void swap(stay, swapWith)
    },
    choose({ stay }: Refusal, { roomId, arrivesOn, departsOn }: Alternative) {
      setRefusal(null)
      void place(stay, { roomId, arrivesOn, departsOn })
    },
    refusedBefore({ change, conflict }: Draft) {
      const stay = find(change.barId)
      if (!stay || !conflict) return
      const target = placeIn(change)
      refuse(
        stay,
        target,
        words.why(conflict),
        [],
        partnerFor(
          stay,
          target,
          conflict.with.map(bar => find(bar.id)),
        ),
      )
    },
  }
}
