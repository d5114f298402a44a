import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { causes } from '../../rules.ts'
import classes from '../coating.module.css'
import { NumberField } from '../quote/number-field.tsx'
import { belowJob, type QualityCheck, type ShopJobRow } from './data.ts'
import own from './job.module.css'
import { ReworkForm } from './rework-form.tsx'
import { useJobVerb } from './use-job-verb.ts'

/** Counting what passed and what did not; and sending what failed round again. */
export function QualityTab({ job }: { job: ShopJobRow }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { can } = useSession()
  const checks = useQuery(belowJob<QualityCheck>('quality-checks', 'coating.quality_check', job.id))
  const reworks = useQuery(belowJob<ShopJobRow>('shop-jobs', 'coating.shop_job', job.id, 'parentId'))
  const left = job.partCount - job.passedCount - job.failedCount
  const toRedo = job.failedCount - job.reworkCount
  return (
    <div className={classes.stack}>
      <div className={own.counts}>
        <Figure label={t('coating.check.parts')} value={job.partCount} />
        <Figure label={t('coating.check.passed')} value={job.passedCount} />
        <Figure label={t('coating.check.failed')} value={job.failedCount} />
        <Figure label={t('coating.check.left')} value={left} />
      </div>
      {can('coating.job.operate') && left > 0 && <CheckForm jobId={job.id} left={left} />}
      {can('coating.job.write') && toRedo > 0 && !job.parentId && (
        <ReworkForm jobId={job.id} count={toRedo} currency={job.price.currency} />
      )}
      <ul className={classes.list}>
        {reworks.data?.map(rework => (
          <li key={rework.id} className={classes.row}>
            <span>
              <Link to={`/app/shop-jobs/${rework.id}`}>{rework.reference}</Link>{' '}
              <span className={classes.quiet}>{rework.title}</span>
            </span>
            <Status tone={rework.payer === 'shop' ? 'attention' : 'planned'}>
              {t(`coating.payer.${rework.payer}`)}
            </Status>
          </li>
        ))}
        {checks.data?.map(check => (
          <li key={check.id} className={classes.row}>
            <span>
              <strong>
                {t('coating.check.counted', { passed: check.passedCount, failed: check.failedCount })}
              </strong>{' '}
              {check.cause && t(`coating.cause.${check.cause}`)}
              {check.note && <span className={classes.quiet}> · {check.note}</span>}
            </span>
            <span className={classes.quiet}>
              {check.checkedBy}, {formats.instant(check.checkedAt)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Figure = ({ label, value }: { label: string; value: number }) => (
  <div className={classes.card}>
    <span className={classes.quiet}>{label}</span>
    <span className={classes.figure}>{value}</span>
  </div>
)

function CheckForm({ jobId, left }: { jobId: string; left: number }) {
  const { t } = useTerms()
  const [passed, setPassed] = useState<number | null>(left)
  const [failed, setFailed] = useState<number | null>(0)
  const [cause, setCause] = useState<string | null>(null)
  const verb = useJobVerb()
  const body = { passedCount: passed ?? 0, failedCount: failed ?? 0, cause }
  return (
    <section className={classes.card} aria-label={t('coating.check.write')}>
      <div className={own.entry}>
        <NumberField label={t('coating.check.passed')} value={passed} onChange={setPassed} />
        <NumberField label={t('coating.check.failed')} value={failed} onChange={setFailed} />
        <Select
          label={t('coating.check.cause')}
          clearable
          disabled={!failed}
          data={causes.map(value => ({ value, label: t(`coating.cause.${value}`) }))}
          value={cause}
          onChange={setCause}
        />
        <Button
          loading={verb.isPending}
          onClick={() =>
            verb.mutate({
              path: `/v1/shop-jobs/${jobId}/quality-checks`,
              body,
              done: t('coating.check.done'),
            })
          }
        >
          {t('coating.check.write')}
        </Button>
      </div>
    </section>
  )
}
