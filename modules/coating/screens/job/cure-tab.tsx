import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../coating.module.css'
import { VerdictStatus } from '../cure/verdict-status.tsx'
import { belowJob } from './data.ts'

interface Load {
  id: string
  batchId: string
  partCount: number
}

interface BatchView {
  id: string
  number: number
  status: 'baking' | 'on_hold' | 'released'
  verdict: 'pass' | 'fail' | 'hold' | null
  bakedAt: string
  ovenName: string
  recipeName: string
  logs: { id: string; explanation: string[] }[]
}

/** The oven batches that parts of this job were in, and whether their cure is proven. */
export function CureTab({ jobId }: { jobId: string }) {
  const { t } = useTerms()
  const loads = useQuery(belowJob<Load>('batch-loads', 'coating.batch_load', jobId))
  if (loads.data?.length === 0) return <p className={classes.quiet}>{t('coating.job.notBaked')}</p>
  return (
    <div className={classes.stack}>
      {loads.data?.map(load => (
        <Batch key={load.id} load={load} />
      ))}
    </div>
  )
}

function Batch({ load }: { load: Load }) {
  const { t, said } = useTerms()
  const formats = useFormats()
  const { data } = useQuery({
    queryKey: ['coating.batch', 'view', load.batchId],
    queryFn: ({ signal }) => api.get<BatchView>(`/v1/batches/${load.batchId}/view`, { signal }),
    meta: { entities: ['coating.cure_log'] },
  })
  if (!data) return null
  const title = t('coating.cure.batch', { number: data.number })
  return (
    <section className={classes.card} aria-label={title}>
      <div className={classes.cardHead}>
        <h2>
          <Link to={`/app/batches/${data.id}`}>{title}</Link>
        </h2>
        <VerdictStatus verdict={data.verdict} status={data.status} />
      </div>
      <span className={classes.quiet}>
        {data.ovenName}, {data.recipeName}, {formats.instant(data.bakedAt)} ·{' '}
        {t('coating.cure.parts', { count: load.partCount })}
      </span>
      <ul>
        {data.logs[0]?.explanation.map(sentence => (
          <li key={sentence}>{said(sentence)}</li>
        ))}
      </ul>
    </section>
  )
}
