import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import type { Column } from './columns.ts'
import { DisplayMenu } from './display-menu.tsx'
import { ExportButton } from './export-button.tsx'
import { Filters } from './filters.tsx'
import classes from './table.module.css'
import type { useTableState } from './use-table-state.ts'
import { ViewsMenu } from './views-menu.tsx'

interface ToolbarProps {
  entity: EntityMeta
  url: ReturnType<typeof useTableState>
  columns: Column[]
  fixed?: Record<string, string> | undefined
  isPhone: boolean
}

const typingMilliseconds = 250

function SearchBox({ url }: Pick<ToolbarProps, 'url'>) {
  const { t } = useTerms()
  const { state, change } = url
  const [text, setText] = useState(state.q)
  const sent = useRef(state.q)
  useEffect(() => {
    if (state.q === sent.current) return
    sent.current = state.q
    setText(state.q)
  }, [state.q])
  useEffect(() => {
    if (text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      change({ q: text })
    }, typingMilliseconds)
    return () => clearTimeout(timer)
  }, [text, change])
  return (
    <TextInput
      className={classes.search}
      size="xs"
      type="search"
      aria-label={t('table.search')}
      placeholder={t('table.search')}
      leftSection={<IconSearch size={15} />}
      rightSection={
        text && <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => setText('')} />
      }
      value={text}
      onChange={event => setText(event.currentTarget.value)}
    />
  )
}

export function Toolbar({ entity, url, columns, fixed, isPhone }: ToolbarProps) {
  return (
    <div className={classes.toolbar}>
      <SearchBox url={url} />
      <Filters entity={entity} url={url} />
      <span className={classes.spring} />
      <ViewsMenu entity={entity} url={url} />
      {!isPhone && <DisplayMenu entity={entity} url={url} columns={columns} />}
      {!isPhone && <ExportButton entity={entity} state={url.state} columns={columns} fixed={fixed} />}
    </div>
  )
}
