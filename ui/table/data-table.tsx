import { useMemo, useRef } from 'react'
import { useIsPhone } from '../data/use-phone.ts'
import { Empty } from '../feedback/empty.tsx'
import { ProblemView } from '../feedback/problem-view.tsx'
import { SkeletonRows } from '../feedback/skeletons.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { BulkBar } from './bulk-bar.tsx'
import { Cards } from './cards.tsx'
import { EmptyList } from './empty-list.tsx'
import { Grid } from './grid.tsx'
import { PeekPanel } from './peek-panel.tsx'
import type { DataTableProps } from './props.ts'
import classes from './table.module.css'
import { Context } from './table-context.ts'
import { Toolbar } from './toolbar.tsx'
import { useDataTable } from './use-data-table.ts'

export function DataTable(props: DataTableProps) {
  const { entity, cardFields = [], recordPath, peek, empty } = props
  const { t } = useTerms()
  const isPhone = useIsPhone()
  const scroll = useRef<HTMLDivElement>(null)
  const table = useDataTable(props, isPhone)
  const { rows, list, url, context, peekId } = table
  const isFiltered = url.state.q !== '' || url.state.filters.length > 0 || url.state.isArchived
  const nothing = isFiltered ? (
    <Empty icon={empty.icon} sentence={t('table.noneMatch')} />
  ) : (
    <EmptyList entity={entity} {...empty} />
  )
  const body = useMemo(() => {
    if (list.error && rows.length === 0) return 'problem'
    if (list.isPending) return 'loading'
    return rows.length === 0 ? 'empty' : 'rows'
  }, [list.error, list.isPending, rows.length])

  return (
    <Context value={context}>
      <div className={classes.layout}>
        <div className={classes.main}>
          <Toolbar
            entity={entity}
            url={url}
            columns={context.columns}
            fixed={props.fixed}
            isPhone={isPhone}
          />
          <div className={classes.holder}>
            <div ref={scroll} className={classes.scroll} aria-busy={list.isFetching}>
              {body === 'problem' && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
              {body === 'loading' && (
                <div style={{ padding: '0 1rem' }}>
                  <SkeletonRows count={16} />
                </div>
              )}
              {body === 'empty' && nothing}
              {body === 'rows' && isPhone && (
                <Cards
                  rows={rows}
                  fields={cardFields}
                  titleOf={props.card?.title}
                  recordPath={recordPath}
                  onNear={table.loadMore}
                />
              )}
              {body === 'rows' && !isPhone && <Grid table={table} scroll={scroll} />}
            </div>
            {context.selection.ids.size > 0 && <BulkBar table={table} />}
          </div>
        </div>
        {peek && peekId && !isPhone && (
          <PeekPanel path={recordPath({ id: peekId, version: 0 })} onClose={table.closePeek}>
            {peek(peekId)}
          </PeekPanel>
        )}
      </div>
    </Context>
  )
}
