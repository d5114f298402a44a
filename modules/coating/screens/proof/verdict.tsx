import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { proofTone } from '../quote/status.ts'
import type { ProofView } from './data.ts'
import classes from './proof.module.css'

/** Where a proof stands that takes no answer any more, and what to do then. */
export function Verdict({ proof }: { proof: ProofView }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { state, answeredAt, answeredBy, comment } = proof
  return (
    <section className={classes.verdict} data-state={state} aria-live="polite">
      <Status tone={proofTone[state]}>{t(`coating.proofState.${state}`)}</Status>
      <p>
        {answeredAt
          ? t(`coating.proof.said.${state}`, { who: answeredBy, when: formats.instant(answeredAt) })
          : t(`coating.proof.said.${state}`)}
      </p>
      {comment && <q>{comment}</q>}
    </section>
  )
}
