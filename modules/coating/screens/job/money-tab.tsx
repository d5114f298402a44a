import { useQuery } from '@tanstack/react-query'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../coating.module.css'
import { type JobMoney, moneyQuery } from './data.ts'
import own from './job.module.css'

/** Did we make money? The outcome first, then what was quoted against what it took, and why. */
export function MoneyTab({ jobId }: { jobId: string }) {
  const { t, said } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery(moneyQuery(jobId))
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={5} height={40} />
  const money = (amount: number) => formats.money({ amount, currency: data.currency })
  return (
    <div className={classes.stack}>
      <section className={`${classes.card} ${own.outcome}`} aria-label={t('coating.money.title')}>
        <h2>{t('coating.money.title')}</h2>
        <div className={classes.figure} data-testid="job-profit">
          {money(data.profit)}
        </div>
        <span className={classes.start}>
          <Status tone={toneOf(data)}>
            {t(data.profit >= 0 ? 'coating.money.yes' : 'coating.money.no')}
          </Status>
        </span>
        <p className={own.lead}>{said(data.explanation[0] ?? '')}</p>
      </section>
      <ul className={own.reasons}>
        {data.explanation.slice(1).map(sentence => (
          <li key={sentence}>{said(sentence)}</li>
        ))}
      </ul>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{t('coating.money.what')}</th>
            <th scope="col">{t('coating.money.quoted')}</th>
            <th scope="col">{t('coating.money.took')}</th>
          </tr>
        </thead>
        <tbody>
          {data.lines.map(line => (
            <tr key={line.heading}>
              <th scope="row">
                {t(`coating.heading.${line.heading}`)}
                {!line.isMeasured && <small>{t('coating.money.asQuoted')}</small>}
              </th>
              <td>{money(line.quoted)}</td>
              <td data-over={line.actual > line.quoted || undefined}>{money(line.actual)}</td>
            </tr>
          ))}
          {data.reworks.map(rework => (
            <tr key={rework.reference}>
              <th scope="row">
                {t('coating.money.rework', { reference: rework.reference })}
                <small>{t(`coating.payer.${rework.payer}`)}</small>
              </th>
              <td>{money(0)}</td>
              <td data-over={rework.cost > 0 || undefined}>{money(rework.cost)}</td>
            </tr>
          ))}
          <tr data-strong>
            <th scope="row">{t('coating.money.cost')}</th>
            <td>{money(data.lines.reduce((sum, line) => sum + line.quoted, 0))}</td>
            <td>{money(data.cost)}</td>
          </tr>
          <tr data-strong>
            <th scope="row">{t('coating.money.income')}</th>
            <td>{money(data.plannedProfit + data.lines.reduce((sum, line) => sum + line.quoted, 0))}</td>
            <td>{money(data.income)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const toneOf = ({ profit, marginShare, plannedMarginShare }: JobMoney) =>
  profit < 0 ? 'blocked' : marginShare < plannedMarginShare ? 'attention' : 'active'
