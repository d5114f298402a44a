import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { NotFound } from '#ui/shell/not-found.tsx'
import { Page } from '#ui/shell/page.tsx'
import { useShortcut } from '#ui/shortcut/use-shortcut.ts'
import type { Asked } from './item/asked.ts'
import { Figures } from './item/figures.tsx'
import classes from './item/item.module.css'
import { Lots } from './item/lots.tsx'
import { Movements } from './item/movements.tsx'
import { Dialogs } from './item/stock-item-dialogs.tsx'
import { type StockRow, stockItemQuery } from './stock/data.ts'
import { StockStatus } from './stock/stock-status.tsx'
import { useAmounts } from './units/use-amounts.ts'

/** One item: what is there, in which lots, and what happened to it. */
export function StockItem() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(stockItemQuery(id))
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (data === null) return <NotFound />
  return data ? <Loaded row={data} /> : <SkeletonRows count={6} height={64} />
}

function Loaded({ row }: { row: StockRow }) {
  const { t } = useTerms()
  const { can } = useSession()
  const amounts = useAmounts(row.unit)
  const { receive } = useSearch({ strict: false }) as { receive?: string }
  const [asked, setAsked] = useState<Asked | null>(receive ? { kind: 'receive', reorderId: receive } : null)
  const mayNot = (permission: string) => (can(permission) ? undefined : t('inventory.mayNot'))
  useShortcut({
    keys: 't',
    label: t('inventory.take'),
    run: () => setAsked({ kind: 'take' }),
    isOff: !can('inventory.stock.issue'),
  })
  useShortcut({
    keys: 'r',
    label: t('inventory.receive'),
    run: () => setAsked({ kind: 'receive' }),
    isOff: !can('inventory.stock.receive'),
  })
  const actions = (
    <Group gap="xs">
      <ActionButton
        reason={mayNot('inventory.stock.receive')}
        variant="default"
        onClick={() => setAsked({ kind: 'receive' })}
      >
        {t('inventory.receive')}
      </ActionButton>
      <ActionButton reason={mayNot('inventory.stock.issue')} onClick={() => setAsked({ kind: 'take' })}>
        {t('inventory.take')}
      </ActionButton>
    </Group>
  )
  return (
    <Page title={row.name} sentence={<StockStatus row={row} />} action={actions} more={<Edit id={row.id} />}>
      <Figures row={row} amounts={amounts} />
      <section className={classes.section}>
        <h2>{t('inventory.lots')}</h2>
        {row.lots.length ? (
          <Lots row={row} amounts={amounts} onAsk={setAsked} />
        ) : (
          <p>{t('inventory.noLots')}</p>
        )}
      </section>
      <Movements itemId={row.id} amounts={amounts} />
      <Dialogs asked={asked} row={row} amounts={amounts} onClose={() => setAsked(null)} />
    </Page>
  )
}

function Edit({ id }: { id: string }) {
  const { t } = useTerms()
  return (
    <Button component="a" href={`/app/items/${id}`} variant="subtle">
      {t('inventory.rules')}
    </Button>
  )
}
