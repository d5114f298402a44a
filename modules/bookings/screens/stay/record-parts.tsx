import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import type { StayFacts } from '../../rules.ts'
import { VerbButtons } from './verb-buttons.tsx'

export const stayInclude = 'customer,location,roomType,room'

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

/** “Stay 221”: a number alone says too little. */
export function useStayTitle(): (row: Row) => string {
  const { t } = useTerms()
  return row => t('bookings.stay.title', { number: Number(row.number) })
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
