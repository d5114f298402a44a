import { IconFlame } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { BakeDialog } from './bake-dialog.tsx'
import classes from './cure.module.css'
import { type Batch, batchesQuery } from './data.ts'
import { VerdictStatus } from './verdict-status.tsx'

/** What is in the ovens, what waits for proof, and what has it. */
export function Batches() {
  const { t } = useTerms()
  const { can } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useQuery(batchesQuery)
  const all = data?.data ?? []
  const action = (
    <ActionButton
      reason={can('coating.batch.operate') ? undefined : t('coating.cure.mayNot')}
      onClick={() => setOpen(true)}
    >
      {t('coating.cure.bake')}
    </ActionButton>
  )
  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={5} height={72} />
    if (!all.length) return <Empty icon={IconFlame} sentence={t('coating.cure.empty')} action={action} />
    return (['on_hold', 'baking', 'released'] as const).map(status => (
      <Group
        key={status}
        label={t(`coating.cure.group.${status}`)}
        batches={all.filter(one => one.status === status)}
      />
    ))
  }
  return (
    <Page title={t('coating.cure.title')} sentence={t('coating.cure.sentence')} action={action}>
      {content()}
      {isOpen && <BakeDialog onClose={() => setOpen(false)} />}
    </Page>
  )
}

function Group({ label, batches }: { label: string; batches: Batch[] }) {
  if (!batches.length) return null
  return (
    <section className={classes.section} aria-label={label}>
      <h2>{label}</h2>
      <ul className={classes.list}>
        {batches.map(batch => (
          <Row key={batch.id} batch={batch} />
        ))}
      </ul>
    </section>
  )
}

function Row({ batch }: { batch: Batch }) {
  const { t } = useTerms()
  const { formats } = useSession()
  return (
    <li>
      <Link to={`/app/batches/${batch.id}` as string} className={classes.row}>
        <span className={classes.words}>
          <strong>{t('coating.cure.batch', { number: batch.number })}</strong>
          <span className={classes.quiet}>
            {batch.place.ovenName} · {batch.place.recipeName} · {formats.instant(batch.bakedAt)}
          </span>
        </span>
        <span className={classes.loads}>
          {batch.loads.map(load => (
            <span key={load.shopJobId}>
              {load.reference} · {t('coating.cure.parts', { count: load.partCount })}
            </span>
          ))}
        </span>
        <VerdictStatus verdict={batch.verdict} status={batch.status} />
      </Link>
    </li>
  )
}
