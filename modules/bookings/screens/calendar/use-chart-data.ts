import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { dayWordsFor } from '#ui/timeline/day-words.ts'
import { useStayStatuses } from '../stay/status.ts'
import type { CalendarStay } from '../stay/types.ts'
import { barsOf, factsOf, type RoomFilter, roomsShown, rowOf } from './chart-data.ts'
import { allStays, type CalendarRange, calendarQuery } from './data.ts'
import { useFresh } from './use-fresh.ts'

/** The calendar's answer, turned into rows, bars and the counts over each day. */
export function useChartData(range: CalendarRange, { roomTypeId, size }: RoomFilter) {
  const { t, language } = useTerms()
  const formats = useFormats()
  const statuses = useStayStatuses()
  const query = useQuery({ ...calendarQuery(range), enabled: range.locationId !== '' })
  const fresh = useFresh(range.locationId)
  const data = query.data
  const rooms = useMemo(() => data?.rooms ?? [], [data])
  const rows = useMemo(() => roomsShown(rooms, { roomTypeId, size }).map(rowOf), [rooms, roomTypeId, size])
  const stays = useMemo(() => (data ? allStays(data) : []), [data])
  const bars = useMemo(() => {
    const words = dayWordsFor(language)
    const plain = (stay: CalendarStay, room: string | undefined) =>
      t('bookings.stay.spoken', {
        number: stay.number,
        who: stay.guestNames.join(', ') || stay.customerName,
        room: room ?? t('bookings.calendar.unplaced'),
        from: words.short(stay.arrivesOn),
        to: words.short(stay.departsOn),
        status: statuses[stay.status].word,
      })
    const spoken = (stay: CalendarStay, room: string | undefined) =>
      stay.alert
        ? t('bookings.stay.spokenAlert', { spoken: plain(stay, room), alert: stay.alert })
        : plain(stay, room)
    return barsOf(stays, { roomNames: new Map(rooms.map(room => [room.id, room.name])), spoken, fresh })
  }, [stays, rooms, fresh, statuses, t, language])
  const facts = useMemo(
    () =>
      factsOf(data?.days ?? [], formats.percent, (occupied, total) =>
        t('bookings.calendar.occupied', { occupied, total }),
      ),
    [data, formats, t],
  )
  return { query, rooms, rows, stays, bars, facts, statuses }
}

export type ChartData = ReturnType<typeof useChartData>
