import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export interface CalendarView {
  from: string | undefined
  days: number
  roomTypeId: string | undefined
  size: string | undefined
  stay: string | undefined
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** What is shown lives in the address, so that a copied link shows the same rows. */
export function useCalendarView(): [CalendarView, (change: Partial<CalendarView>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const view = {
    from: text(search.from),
    days: Number(search.days) === 30 ? 30 : 14,
    roomTypeId: text(search.roomTypeId),
    size: text(search.size),
    stay: text(search.stay),
  }
  const change = useCallback(
    (next: Partial<CalendarView>) =>
      void navigate({
        to: '.',
        search: (previous: Record<string, unknown>) => ({ ...previous, ...next }),
        replace: true,
      } as never),
    [navigate],
  )
  return [view, change]
}
