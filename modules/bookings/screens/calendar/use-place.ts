import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type Place, placeOf, sendPlace } from '../stay/commands.ts'
import { refreshStays } from '../stay/refresh.ts'
import type { CalendarStay } from '../stay/types.ts'
import { type CalendarRange, calendarQuery, type LodgingCalendarData, withStay } from './data.ts'

interface PlaceOptions {
  range: CalendarRange
  describe: (stay: CalendarStay, place: Place) => string
  onRefused: (stay: CalendarStay, place: Place, problem: Problem) => void
}

/** Puts a stay elsewhere: seen at once, taken back with a reason when refused, undone for ten seconds. */
export function usePlace({ range, describe, onRefused }: PlaceOptions) {
  const client = useQueryClient()
  const { t } = useTerms()
  const key = calendarQuery(range).queryKey

  return useCallback(
    async function place(stay: CalendarStay, target: Place, isUndo = false): Promise<void> {
      void client.cancelQueries({ queryKey: key })
      const shown = { ...stay, ...target }
      const show = (next: CalendarStay) =>
        client.setQueryData<LodgingCalendarData>(key, data => data && withStay(data, next))
      show(shown)
      try {
        await sendPlace(stay, target)
      } catch (error) {
        show(stay)
        onRefused(stay, target, asProblem(error))
        void refreshStays(client)
        return
      }
      const back = placeOf(stay)
      toast(
        isUndo ? t('bookings.moved.undone', { number: stay.number }) : describe(stay, target),
        isUndo ? {} : { undo: () => place(shown, back, true) },
      )
      void refreshStays(client)
    },
    [client, key, describe, onRefused, t],
  )
}
