import { useQuery } from '@tanstack/react-query'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { proofStateOf } from '../../rules.ts'
import classes from '../coating.module.css'
import { type ProofRow, proofsQuery } from './data.ts'
import { proofTone } from './status.ts'

/** What the customer was asked, and what they said: who, when, from where, of exactly what. */
export function Proofs({ quoteId }: { quoteId: string }) {
  const { t } = useTerms()
  const { data } = useQuery(proofsQuery(quoteId))
  if (!data) return null
  return (
    <section className={classes.card} aria-label={t('coating.proof.all')}>
      <div className={classes.cardHead}>
        <h2>{t('coating.proof.all')}</h2>
      </div>
      {data.length === 0 && <p className={classes.quiet}>{t('coating.proof.none')}</p>}
      <ul className={classes.list}>
        {data.map(proof => (
          <Proof key={proof.id} proof={proof} />
        ))}
      </ul>
    </section>
  )
}

function Proof({ proof }: { proof: ProofRow }) {
  const { t } = useTerms()
  const formats = useFormats()
  const state = proofStateOf(
    proof.status,
    Date.parse(proof.expiresAt) < performance.timeOrigin + performance.now(),
  )
  return (
    <li className={classes.row}>
      <span>
        <strong>{t('coating.proof.version', { revision: proof.revision })}</strong>{' '}
        <span className={classes.quiet}>
          {t('coating.proof.sentAt', { when: formats.instant(proof.sentAt) })}
        </span>
        {proof.answeredAt && (
          <span className={classes.quiet} style={{ display: 'block' }}>
            {t('coating.proof.answered', {
              who: proof.answeredBy,
              when: formats.instant(proof.answeredAt),
              where: proof.answeredFrom ?? '',
            })}
          </span>
        )}
        {proof.comment && <q style={{ display: 'block' }}>{proof.comment}</q>}
        <small className={classes.quiet} style={{ display: 'block' }} title={proof.contentHash}>
          {t('coating.proof.hash', { hash: proof.contentHash.slice(0, 12) })}
        </small>
      </span>
      <Status tone={proofTone[state]}>{t(`coating.proofState.${state}`)}</Status>
    </li>
  )
}
