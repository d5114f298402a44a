import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import type { ReservationStatus } from '../../rules.ts'

const tones: Record<ReservationStatus, Tone> = {
  held: 'waiting',
  confirmed: 'planned',
  reconfirmed: 'planned',
  arrived: 'attention',
  seated: 'active',
  finished: 'done',
  cancelled: 'neutral',
  late_cancelled: 'neutral',
  no_show: 'blocked',
}

export function ReservationBadge({ status, isLate }: { status: ReservationStatus; isLate?: boolean }) {
  const { t } = useTerms()
  if (isLate) return <Status tone="attention">{t('venues.host.late')}</Status>
  return <Status tone={tones[status]}>{t(`venues.host.status.${status}`)}</Status>
}
