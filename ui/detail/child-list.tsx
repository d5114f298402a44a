import { Link } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import { useShortList } from '../data/rows.ts'
import { useTitle } from '../data/use-title.ts'
import { Empty } from '../feedback/empty.tsx'
import { ProblemView } from '../feedback/problem-view.tsx'
import { SkeletonRows } from '../feedback/skeletons.tsx'
import { type EntityMeta, isBeing, type Row } from '../meta.ts'
import { LabelledValue } from '../table/labelled-value.tsx'
import classes from './detail.module.css'
import { Portrait } from './portrait.tsx'

interface ChildListProps {
  entity: EntityMeta
  query: Record<string, string>
  /** The facts under each title. */
  facts: string[]
  path?: (row: Row) => string
  empty: { icon: ComponentType<{ size?: number; stroke?: number }>; sentence: string; action?: ReactNode }
}

/** The few records that belong to this one: the pets of a customer, the vaccinations of a pet. */
export function ChildList({ entity, query, facts, path, empty }: ChildListProps) {
  const { data, error, isPending, refetch } = useShortList(entity, query)
  const titleOf = useTitle()
  if (error) return <ProblemView error={error} isInline onRetry={() => void refetch()} />
  if (isPending) return <SkeletonRows count={3} height={44} />
  if (data.data.length === 0) return <Empty {...empty} />
  return (
    <ul className={classes.children}>
      {data.data.map(row => {
        const title = titleOf(entity, row)
        const content = (
          <>
            {isBeing(entity) && <Portrait id={row.id} name={title} size={32} />}
            <span>
              <strong>{title}</strong>
              <span className={classes.childFacts}>
                {facts.map(name => (
                  <LabelledValue key={name} entity={entity} name={name} row={row} />
                ))}
              </span>
            </span>
          </>
        )
        return <li key={row.id}>{path ? <Link to={path(row)}>{content}</Link> : <div>{content}</div>}</li>
      })}
    </ul>
  )
}
