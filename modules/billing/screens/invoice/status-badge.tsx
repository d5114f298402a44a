import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import type { InvoiceStatus } from '../../rules.ts'

const tones: Record<InvoiceStatus, Tone> = {
  issued: 'planned',
  part_paid: 'waiting',
  paid: 'done',
  credited: 'neutral',
  written_off: 'attention',
  void: 'blocked',
}

export function InvoiceStatusBadge({ status }: { status: InvoiceStatus }) {
  const { t } = useTerms()
  return <Status tone={tones[status]}>{t(`choice.billing.invoice.status.${status}`)}</Status>
}
