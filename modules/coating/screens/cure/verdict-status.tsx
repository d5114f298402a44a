import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { BatchStatus, Verdict } from './data.ts'

const toneOf = { pass: 'done', fail: 'blocked', hold: 'waiting' } as const

/** What is known of a cure: proven, disproven, or not known yet. */
export function VerdictStatus({ verdict, status }: { verdict: Verdict | null; status: BatchStatus }) {
  const { t } = useTerms()
  if (verdict) return <Status tone={toneOf[verdict]}>{t(`coating.cure.verdict.${verdict}`)}</Status>
  return <Status tone="active">{t(`coating.cure.status.${status}`)}</Status>
}
