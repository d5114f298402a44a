import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { ColourChip } from '../colour-chip.tsx'
import { Banner } from './banner.tsx'
import { Chart } from './chart.tsx'
import classes from './cure.module.css'
import { type BatchView, batchQuery } from './data.ts'
import { LoggerDrop } from './logger-drop.tsx'
import { Probes } from './probes.tsx'
import { ReadingsTable } from './readings-table.tsx'
import { ReleaseBatch } from './release-batch.tsx'
import { useDegrees } from './use-degrees.ts'

/** One batch: whose parts, which recipe, and what its logger proves. */
export function BatchPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(batchQuery(id))
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  return data ? <Loaded batch={data} /> : <SkeletonRows count={6} height={72} />
}

function Loaded({ batch }: { batch: BatchView }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const degrees = useDegrees()
  const latest = batch.logs.find(log => log.isLatest)
  const mayJudge = can('coating.batch.operate') && batch.status !== 'released'
  const points = batch.points
    .map(point =>
      t(point.maxMinutes ? 'coating.cure.window' : 'coating.cure.point', {
        degrees: degrees.say(point.temperature),
        min: point.minMinutes,
        max: point.maxMinutes ?? 0,
      }),
    )
    .join(t('coating.cure.or'))
  return (
    <Page
      title={t('coating.cure.batch', { number: batch.number })}
      sentence={`${batch.ovenName} · ${batch.recipeName} · ${formats.instant(batch.bakedAt)}`}
      more={
        batch.status === 'on_hold' && batch.verdict === 'hold' ? <ReleaseBatch batch={batch} /> : undefined
      }
    >
      <Banner batch={batch} log={latest} />
      {latest?.curve && (
        <section className={classes.section}>
          <Chart log={latest} curve={latest.curve} />
          <ReadingsTable curve={latest.curve} />
        </section>
      )}
      {latest && latest.probes.length > 0 && <Probes log={latest} />}
      {mayJudge && <LoggerDrop batch={batch} log={latest} />}
      <section className={classes.section}>
        <h2>{t('coating.cure.recipe')}</h2>
        <p>{points}</p>
        {batch.limitTemperature !== null && (
          <p>{t('coating.cure.limit', { degrees: degrees.say(batch.limitTemperature) })}</p>
        )}
        {batch.source && <p className={classes.quiet}>{batch.source}</p>}
      </section>
      <section className={classes.section}>
        <h2>{t('coating.cure.jobs')}</h2>
        <ul className={classes.list}>
          {batch.loads.map(load => (
            <li key={load.shopJobId} className={classes.load}>
              <Link to={`/app/shop-jobs/${load.shopJobId}` as string} className={classes.row}>
                <strong>{load.reference}</strong>
                <ColourChip name={load.title} code={load.colourCode} />
                <span>{t('coating.cure.parts', { count: load.partCount })}</span>
              </Link>
              {batch.verdict === 'pass' && (
                <Button
                  component="a"
                  variant="default"
                  h="auto"
                  mih="2.75rem"
                  href={`/v1/shop-jobs/${load.shopJobId}/cure-certificate`}
                  target="_blank"
                >
                  {t('coating.cure.certificate')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      {batch.logs.length > 1 && <Earlier batch={batch} />}
    </Page>
  )
}

function Earlier({ batch }: { batch: BatchView }) {
  const { t, said } = useTerms()
  const { formats } = useSession()
  return (
    <section className={classes.section}>
      <h2>{t('coating.cure.earlier')}</h2>
      <ul className={classes.list}>
        {batch.logs
          .filter(log => !log.isLatest)
          .map(log => (
            <li key={log.id} className={classes.row}>
              <strong>{t(`coating.cure.verdict.${log.verdict}`)}</strong>
              <span>{said(log.explanation[0] ?? '')}</span>
              <span className={classes.quiet}>
                {log.fileName} · {formats.instant(log.createdAt)}
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}
