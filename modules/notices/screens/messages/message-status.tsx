import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'

const tones: Record<string, Tone> = {
  queued: 'neutral',
  held: 'waiting',
  sending: 'active',
  waiting: 'attention',
  sent: 'done',
  delivered: 'done',
  bounced: 'blocked',
  suppressed: 'blocked',
  skipped: 'neutral',
  refused: 'blocked',
  failed: 'blocked',
}

export function MessageStatus({ status }: { status: string }) {
  const { t } = useTerms()
  return <Status tone={tones[status] ?? 'neutral'}>{t(`notices.status.${status}`)}</Status>
}

/** Reasons of ours in the reader's words; what a provider said stands as it said it. */
export function useReason(): (reason: string) => string {
  const { t, has } = useTerms()
  return reason => (has(`notices.reason.${reason}`) ? t(`notices.reason.${reason}`) : reason)
}
