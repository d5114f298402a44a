import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import type { ReservationStatus } from '../../../rules.ts'

const tones: Record<ReservationStatus, Tone> = {
  held: 'waiting',
  confirmed: 'planned',
  reconfirmed: 'planned',
  arrived: 'active',
  seated: 'active',
  finished: 'done',
  cancelled: 'neutral',
  late_cancelled: 'attention',
  no_show: 'blocked',
}

export function GuestReservationStatus({ status }: { status: ReservationStatus }) {
  const { t } = useTerms()
  return <Status tone={tones[status]}>{t(`guest.status.${status}`)}</Status>
}
