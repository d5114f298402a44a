import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import type { ImportRow } from './types.ts'

const tones: Record<ImportRow['status'], Tone> = {
  checking: 'active',
  ready: 'attention',
  running: 'active',
  done: 'done',
  cancelled: 'neutral',
  rolling_back: 'active',
  rolled_back: 'neutral',
  failed: 'blocked',
}

export function ImportStatusBadge({ value }: { value: string }) {
  const { t } = useTerms()
  const status = value as ImportRow['status']
  return <Status tone={tones[status] ?? 'neutral'}>{t(`import.status.${status}`)}</Status>
}
