import { IconTruckDelivery } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { Card } from './reorders/card.tsx'
import { type Reorder, reordersQuery } from './reorders/data.ts'
import classes from './reorders/reorders.module.css'

/** What has run short, and what is on its way. */
export function Reorders() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(reordersQuery)
  const all = data?.data ?? []
  const groups = [
    { label: t('inventory.reorder.toOrder'), rows: all.filter(one => one.status === 'proposed') },
    { label: t('inventory.reorder.onTheWay'), rows: all.filter(one => one.status === 'ordered') },
  ]
  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={4} height={88} />
    if (!all.length) return <Empty icon={IconTruckDelivery} sentence={t('inventory.reorder.empty')} />
    return groups.map(({ label, rows }) => <Group key={label} label={label} rows={rows} />)
  }
  return (
    <Page title={t('inventory.reorder.title')} sentence={t('inventory.reorder.sentence')}>
      {content()}
    </Page>
  )
}

function Group({ label, rows }: { label: string; rows: Reorder[] }) {
  if (!rows.length) return null
  return (
    <section aria-label={label}>
      <h2 className={classes.heading}>{label}</h2>
      <ul className={classes.list}>
        {rows.map(reorder => (
          <Card key={reorder.id} reorder={reorder} />
        ))}
      </ul>
    </section>
  )
}
