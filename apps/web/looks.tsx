import type { ChoiceLooks } from '#kernel/ui/data/meta-provider.tsx'
import { lazyPart } from '#kernel/ui/feedback/lazy-part.tsx'
import type { StayStatus } from '#modules/bookings/rules.ts'

/** Where a state is shown as icon, word and colour. */
export const looks: ChoiceLooks = {
  'bookings.stay.status': lazyPart(async () => {
    const { StatusBadge } = await import('#modules/bookings/screens/stay/status-badge.tsx')
    return ({ value }: { value: string }) => <StatusBadge status={value as StayStatus} />
  }),
  'kernel.import.status': lazyPart(async () => {
    const { ImportStatusBadge } = await import('#kernel/ui/import/import-status.tsx')
    return ImportStatusBadge
  }),
}
