import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../operations.module.css'

interface Queue {
  task: string
  running: number
  waiting: number
  failing: number
  dead: number
}

interface Troubled {
  id: string
  task: string
  tenantName: string | null
  attempts: number
  maxAttempts: number
  error: string | null
  isDead: boolean
  nextAt: string
}

export function Jobs() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'jobs'],
    queryFn: ({ signal }) =>
      api.get<{ queues: Queue[]; troubled: Troubled[] }>('/v1/console/jobs', { signal }),
    refetchInterval: 10_000,
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={56} />
  return (
    <>
      <section className={classes.section} aria-labelledby="troubled">
        <h2 id="troubled">{t('operations.jobs.troubled')}</h2>
        {data.troubled.length === 0 && <p className={classes.quiet}>{t('operations.jobs.noTrouble')}</p>}
        <ul className={classes.list}>
          {data.troubled.map(job => (
            <TroubledLine key={job.id} job={job} />
          ))}
        </ul>
      </section>
      <section className={classes.section} aria-labelledby="queues">
        <h2 id="queues">{t('operations.jobs.queues')}</h2>
        {data.queues.length === 0 && <p className={classes.quiet}>{t('operations.jobs.empty')}</p>}
        <ul className={classes.list}>
          {data.queues.map(({ task, ...counts }) => (
            <li key={task}>
              <code>{task}</code>
              <span className={classes.quiet}>{t('operations.jobs.counts', counts)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function TroubledLine({ job }: { job: Troubled }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, isBusy } = useAct()
  const send = (path: string, done: string) =>
    void act(key => api.post(`/v1/console/${path}`, { ids: [job.id] }, { key }), { done })
  const { task, tenantName, error, attempts, maxAttempts, isDead } = job
  return (
    <li>
      <span className={classes.what}>
        <code>{task}</code>
        <span className={classes.quiet}>
          {[tenantName, error, t('operations.jobs.tries', { attempts, maxAttempts })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className={classes.acts}>
        <Status tone={isDead ? 'blocked' : 'waiting'}>
          {isDead
            ? t('operations.jobs.dead')
            : t('operations.jobs.next', { when: formats.instant(job.nextAt) })}
        </Status>
        <Button
          variant="default"
          loading={isBusy}
          onClick={() => send('job-retries', t('operations.jobs.retried'))}
        >
          {t('operations.jobs.retry')}
        </Button>
        {isDead && (
          <Button
            variant="subtle"
            loading={isBusy}
            onClick={() => send('job-removals', t('operations.jobs.dropped'))}
          >
            {t('operations.jobs.drop')}
          </Button>
        )}
      </span>
    </li>
  )
}
