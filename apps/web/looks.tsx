import { lazy } from 'react'
import type { InvoiceStatus } from '#modules/billing/rules.ts'
import type { StayStatus } from '#modules/bookings/rules.ts'
import type { ChoiceLooks } from '#ui/data/meta-provider.tsx'

/** Where a state is shown as icon, word and colour. */
export const looks: ChoiceLooks = {
  'billing.invoice.status': lazy(async () => {
    const { InvoiceStatusBadge } = await import('#modules/billing/screens/invoice/status-badge.tsx')
    return {
      default: ({ value }: { value: string }) => <InvoiceStatusBadge status={value as InvoiceStatus} />,
    }
  }),
  'bookings.stay.status': lazy(async () => {
    const { StatusBadge } = await import('#modules/bookings/screens/stay/status-badge.tsx')
    return { default: ({ value }: { value: string }) => <StatusBadge status={value as StayStatus} /> }
  }),
  'transfer.import.entity': lazy(async () => {
    const { EntityWord } = await import('#modules/transfer/screens/entity-word.tsx')
    return { default: EntityWord }
  }),
  'transfer.import.status': lazy(async () => {
    const { ImportStatusBadge } = await import('#modules/transfer/screens/import-status.tsx')
    return { default: ImportStatusBadge }
  }),
}
