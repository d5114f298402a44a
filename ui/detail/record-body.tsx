import { Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta, Row } from '../meta.ts'
import { PartsOf } from '../shell/parts-of.tsx'
import { DangerBanner } from './danger-banner.tsx'
import classes from './detail.module.css'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'

export interface RecordTab {
  id: string
  label: string
  render: (row: Row) => ReactNode
}

interface RecordBodyProps {
  entity: EntityMeta
  row: Row
  facts: string[]
  tabs: RecordTab[]
  /** Between what can hurt and the facts: the verbs of this record. */
  head?: ((row: Row) => ReactNode) | undefined
  /** Beside a list the tab is not part of the address. */
  isPeek?: boolean
}

function useTab(first: string, isPeek: boolean) {
  const search = useSearch({ strict: false }) as Record<string, string>
  const navigate = useNavigate()
  const [own, setOwn] = useState(first)
  if (isPeek) return [own, setOwn] as const
  const choose = (tab: string) => void navigate({ to: '.', search: { ...search, tab }, replace: true })
  return [search.tab ?? first, choose] as const
}

/** What can hurt, the facts, then tabs; the timeline is always one of them. */
export function RecordBody({ entity, row, facts, tabs, head, isPeek = false }: RecordBodyProps) {
  const { t } = useTerms()
  const history: RecordTab = {
    id: 'history',
    label: t('history.title'),
    render: ({ id }) => <History entity={entity} id={id} />,
  }
  const all = [...tabs, history]
  const [tab, chooseTab] = useTab(all[0]?.id ?? 'history', isPeek)
  const shown = all.find(({ id }) => id === tab) ?? history
  return (
    <div className={classes.body}>
      {Boolean(row.archivedAt) && <p className={classes.archived}>{t('record.isArchived')}</p>}
      <DangerBanner alert={row.alert} />
      {head?.(row)}
      <Facts entity={entity} row={row} names={facts} />
      <PartsOf of={`${entity.name}.record`} given={{ row }} />
      <Tabs value={shown.id} onChange={next => next && chooseTab(next)} keepMounted={false}>
        <Tabs.List>
          {all.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {all.map(({ id, render }) => (
          <Tabs.Panel key={id} value={id} pt="md">
            {render(row)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
