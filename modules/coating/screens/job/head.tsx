import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFiles } from '#modules/files/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../coating.module.css'
import { ColourChip } from '../colour-chip.tsx'
import type { ShopJobRow } from './data.ts'
import { HoldDialog } from './hold-dialog.tsx'
import own from './job.module.css'
import { useJobVerb } from './use-job-verb.ts'

/** What a job is at a glance: picture, colour, stage, what holds it; and what can be done with it now. */
export function JobHead({ job }: { job: ShopJobRow }) {
  const { t, language } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  const files = useFiles({ ids: job.photoId ? [job.photoId] : [] })
  const card = useQuery({
    queryKey: ['work.job', 'row', job.workJobId, ''],
    queryFn: ({ signal }) => api.get<{ holdReason: string | null }>(`/v1/jobs/${job.workJobId}`, { signal }),
  })
  const [isHolding, setHolding] = useState(false)
  const invoice = useJobVerb<{ ids: string[] }>()
  const lift = useJobVerb()
  const held = card.data?.holdReason
  const reason = job.parentId
    ? t('coating.job.withParent')
    : job.invoicedAt
      ? t('coating.job.isInvoiced')
      : job.stage?.isDone
        ? undefined
        : t('coating.job.notDone')
  const photo = files.data?.[0]
  return (
    <div className={own.head}>
      {photo && <img src={photo.thumb} alt="" className={own.photo} />}
      <div className={own.about}>
        <Group gap="sm">
          {job.stage && <Status tone={job.stage.isDone ? 'done' : 'planned'}>{job.stage.name}</Status>}
          {held && <Status tone="blocked">{held}</Status>}
          {job.parentId && <Status tone="attention">{t(`coating.cause.${job.cause}`)}</Status>}
        </Group>
        <ColourChip name={job.colourName} code={job.colourCode} />
        {job.parentId && (
          <Link to={`/app/shop-jobs/${job.parentId}`} className={own.link}>
            {t('coating.job.parent')}
          </Link>
        )}
        <span className={classes.quiet}>{t('coating.job.count', { count: job.partCount })}</span>
        <Group gap="xs">
          {can('billing.invoice.write') && (
            <ActionButton
              reason={reason}
              loading={invoice.isPending}
              onClick={() =>
                invoice.mutate(
                  { path: `/v1/shop-jobs/${job.id}/invoices`, done: t('coating.job.invoiced') },
                  { onSuccess: ({ ids }) => void navigate({ to: `/app/invoices/${ids[0]}` }) },
                )
              }
            >
              {t('coating.job.invoice')}
            </ActionButton>
          )}
          <Button
            component="a"
            href={`/v1/shop-jobs/${job.id}/traveler?language=${language}`}
            target="_blank"
            variant="default"
          >
            {t('coating.job.traveler')}
          </Button>
          {held ? (
            <ActionButton
              variant="default"
              onClick={() => lift.mutate({ path: `/v1/jobs/${job.workJobId}/hold`, isDelete: true })}
            >
              {t('coating.job.lift')}
            </ActionButton>
          ) : (
            <ActionButton variant="default" onClick={() => setHolding(true)}>
              {t('coating.job.hold')}
            </ActionButton>
          )}
        </Group>
      </div>
      {isHolding && <HoldDialog workJobId={job.workJobId} onClose={() => setHolding(false)} />}
    </div>
  )
}
