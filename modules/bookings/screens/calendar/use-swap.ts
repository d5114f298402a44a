import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { refreshStays } from '../stay/refresh.ts'
import { refusalWords } from '../stay/refusal-words.ts'
import type { CalendarStay } from '../stay/types.ts'

export const whoOf = (stay: CalendarStay) => stay.guestNames.join(', ') || stay.customerName

/** Lets two stays change rooms in one step; done again, it is undone. */
export function useSwap() {
  const client = useQueryClient()
  const terms = useTerms()
  return useCallback(
    async function swap(stay: CalendarStay, other: CalendarStay, isUndo = false): Promise<void> {
      try {
        await api.post('/v1/stay-swaps', { stayId: stay.id, otherStayId: other.id })
        const undo = isUndo ? {} : { undo: () => swap(stay, other, true) }
        toast(terms.t('bookings.swapped', { who: whoOf(stay), other: whoOf(other) }), undo)
      } catch (error) {
        toast(refusalWords(asProblem(error), terms), { tone: 'problem' })
      } finally {
        void refreshStays(client)
      }
    },
    [client, terms],
  )
}
