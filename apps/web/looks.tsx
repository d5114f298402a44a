import { lazy } from 'react'
import type { ChoiceLooks } from '#kernel/ui/data/meta-provider.tsx'
import type { StayStatus } from '#modules/bookings/rules.ts'

/** Where a state is shown as icon, word and colour. */
export const looks: ChoiceLooks = {
  'bookings.stay.status': lazy(async () => {
    const { StatusBadge } = await import('#modules/bookings/screens/stay/status-badge.tsx')
    return { default: ({ value }: { value: string }) => <StatusBadge status={value as StayStatus} /> }
  }),
  'kernel.import.entity': lazy(async () => {
    const { EntityWord } = await import('#kernel/ui/import/entity-word.tsx')
    return { default: EntityWord }
  }),
  'kernel.import.status': lazy(async () => {
    const { ImportStatusBadge } = await import('#kernel/ui/import/import-status.tsx')
    return { default: ImportStatusBadge }
  }),
}
