import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { type BackupState, backupTones } from '../backup-line.tsx'
import classes from '../operations.module.css'
import { type Fault, FaultList } from './fault-list.tsx'

interface FigureSet {
  takenAt: string
  status: 'serving' | 'troubled'
  response: { avgMs: number | null; p95Ms: number | null; p99Ms: number | null; requests: number }
  errorPercent: { hour: number; day: number }
  statementsPerSecond: number
  cacheHitPercent: number | null
  memoryBytes: number
  cpuShare: number
  activeTenants: number
  processes: number
  jobs: { waiting: number; dead: number }
  isFenced: boolean
  backup: { state: BackupState; takenAt?: string; folder?: string; faults?: string[] }
  faults: Fault[]
}

const everyMs = 10_000

/** The nine figures, asked for again every ten seconds. */
export function Figures() {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'figures'],
    queryFn: ({ signal }) => api.get<FigureSet>('/v1/console/figures', { signal }),
    refetchInterval: everyMs,
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={72} />
  const { response, errorPercent, backup } = data
  const ms = (value: number | null) => (value === null ? '—' : `${formats.number(Math.round(value))} ms`)
  const percent = (value: number | null) => (value === null ? '—' : formats.percent(value / 100))
  const shown: [key: string, value: string][] = [
    ['response', [response.avgMs, response.p95Ms, response.p99Ms].map(ms).join(' · ')],
    ['errors', [errorPercent.hour, errorPercent.day].map(percent).join(' · ')],
    ['database', formats.number(Math.round(data.statementsPerSecond))],
    ['cache', percent(data.cacheHitPercent)],
    ['memory', `${formats.number(Math.round(data.memoryBytes / 1_000_000))} MB`],
    ['cpu', formats.percent(data.cpuShare)],
    ['active', formats.number(data.activeTenants)],
    ['jobs', t('operations.figure.jobsOf', data.jobs)],
  ]
  return (
    <>
      <section className={classes.section} aria-label={t('operations.console.figures')}>
        <div className={classes.acts}>
          <Status tone={data.status === 'serving' ? 'active' : 'attention'}>
            {t(`operations.status.${data.status}`)}
          </Status>
          <Status tone={backupTones[backup.state]}>{t(`operations.backup.${backup.state}`)}</Status>
          {data.isFenced && <Status tone="blocked">{t('operations.status.fenced')}</Status>}
          {backup.takenAt && (
            <span className={classes.quiet}>
              {t('operations.backup.takenAt', { when: formats.instant(backup.takenAt) })}
            </span>
          )}
        </div>
        <p className={classes.quiet}>{t('operations.figures.covers', { processes: data.processes })}</p>
        <dl className={classes.figures}>
          {shown.map(([key, value]) => (
            <div key={key}>
              <dt>{t(`operations.figure.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {backup.faults?.map(fault => (
          <p key={fault}>{fault}</p>
        ))}
      </section>
      <section className={classes.section} aria-labelledby="last-faults">
        <h2 id="last-faults">{t('operations.faults.last')}</h2>
        <FaultList faults={data.faults} />
      </section>
    </>
  )
}
