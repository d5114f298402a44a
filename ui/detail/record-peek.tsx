import type { ReactNode } from 'react'
import { useRow } from '../data/rows.ts'
import { useTitle } from '../data/use-title.ts'
import { ProblemView } from '../feedback/problem-view.tsx'
import { SkeletonRows } from '../feedback/skeletons.tsx'
import { type EntityMeta, isBeing, type Row } from '../meta.ts'
import { CompanyLine } from '../realtime/company.tsx'
import { useCompany } from '../realtime/use-company.ts'
import classes from './detail.module.css'
import { Portrait } from './portrait.tsx'
import { RecordBody, type RecordTab } from './record-body.tsx'

interface RecordPeekProps {
  entity: EntityMeta
  id: string
  include?: string
  facts: string[]
  tabs?: RecordTab[]
  /** The verbs of this record. */
  head?: (row: Row) => ReactNode
  title?: (row: Row) => string
}

/** A record as it is shown beside its list. */
export function RecordPeek({ entity, id, include, facts, tabs, head, title: nameOf }: RecordPeekProps) {
  const { data: row, error, refetch } = useRow(entity, id, include)
  const titleOf = useTitle()
  const { people } = useCompany(entity.name, row?.id)
  if (error) return <ProblemView error={error} isInline onRetry={() => void refetch()} />
  if (!row) return <SkeletonRows count={8} />
  const title = nameOf?.(row) ?? titleOf(entity, row)
  return (
    <>
      <div className={classes.peekTitle}>
        {isBeing(entity) && <Portrait id={row.id} name={title} size={40} />}
        <h2>{title}</h2>
      </div>
      <CompanyLine entity={entity} people={people} />
      <RecordBody entity={entity} row={row} facts={facts} tabs={tabs ?? []} head={head} isPeek />
    </>
  )
}
