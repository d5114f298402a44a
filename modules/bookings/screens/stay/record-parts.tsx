import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { StayFacts } from '../../rules.ts'
import { VerbButtons } from './verb-buttons.tsx'

export const stayInclude = 'customer,location,roomType,room,guests'

export const stayFacts = [
  'customerId',
  'status',
  'arrivesOn',
  'departsOn',
  'roomId',
  'roomTypeId',
  'partySize',
  'nightlyRate',
  'total',
  'heldUntilAt',
  'checkedInAt',
  'checkedOutAt',
  'invoiceId',
  'notes',
]

/** “Rex, Tue 4 Mar – Fri 7 Mar”: who stays and when; whoever booked, where nobody else is named. */
export function useStayTitle(): (row: Row) => string {
  const { t } = useTerms()
  const formats = useFormats()
  return row => {
    const guests = (row.guests ?? []) as { name: string }[]
    return t('bookings.stay.called', {
      who: guests.map(({ name }) => name).join(', ') || customerOf(row),
      from: formats.day(String(row.arrivesOn)),
      until: formats.day(String(row.departsOn)),
    })
  }
}

/** “Stay 221 · Ada Guest” */
export function useStaySentence(): (row: Row) => string {
  const { t } = useTerms()
  return row =>
    [t('bookings.stay.title', { number: Number(row.number) }), customerOf(row)].filter(Boolean).join(' · ')
}

export const customerOf = (row: Row): string =>
  (row.customer as { name?: string } | null | undefined)?.name ?? ''

/** The verbs of a stay on its record; moving it happens on the calendar, where the free rooms are seen. */
export function useStayVerbs(): (row: Row) => ReactNode {
  const navigate = useNavigate()
  return row => {
    const stay = row as unknown as StayFacts & { id: string; number: number }
    const move = { from: stay.arrivesOn, stay: stay.id, move: 'yes' }
    return (
      <VerbButtons
        stay={stay}
        who={customerOf(row)}
        onMove={() => void navigate({ to: '/app/calendar', search: move } as never)}
      />
    )
  }
}
