import { useTerms } from '#ui/i18n/use-terms.ts'
import { calendarFile } from './calendar-file.ts'

interface Appointment {
  id: string
  number: number
  venueName: string
  address: string | null
  startsAt: string
  endsAt: string
  partySize: number
}

/** Hands the booking to the device's calendar. */
export function useCalendarFile(reservation: Appointment): () => void {
  const { t } = useTerms()
  return () => {
    const text = calendarFile({
      uid: `${reservation.id}@${location.host}`,
      title: t('guest.calendarTitle', { venue: reservation.venueName, count: reservation.partySize }),
      startsAt: reservation.startsAt,
      endsAt: reservation.endsAt,
      madeAt: new Date(performance.timeOrigin + performance.now()).toISOString(),
      place: [reservation.venueName, reservation.address].filter(Boolean).join(', '),
      description: t('guest.calendarNote', { code: reservation.number }),
      url: location.href,
    })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
    link.download = `${reservation.number}.ics`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }
}
