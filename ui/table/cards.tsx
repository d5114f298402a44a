import { UnstyledButton } from '@mantine/core'
import { useIntersection } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTitle } from '../data/use-title.ts'
import { Portrait } from '../detail/portrait.tsx'
import { isBeing, type Row } from '../meta.ts'
import { LabelledValue } from './labelled-value.tsx'
import classes from './table.module.css'
import { useTable } from './table-context.ts'

interface CardsProps {
  rows: Row[]
  fields: string[]
  titleOf?: ((row: Row) => string) | undefined
  recordPath: (row: Row) => string
  onNear: () => void
}

/** Rows for a thumb: the title, a few facts, and what can hurt. */
export function Cards({ rows, fields, titleOf, recordPath, onNear }: CardsProps) {
  const { entity } = useTable()
  const nameOf = useTitle()
  const { ref, entry } = useIntersection({ rootMargin: '600px' })
  const isNear = entry?.isIntersecting
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each page, while the end is near
  useEffect(() => {
    if (isNear) onNear()
  }, [isNear, rows.length])
  return (
    <ul className={classes.cards}>
      {rows.map(row => {
        const title = titleOf?.(row) ?? nameOf(entity, row)
        return (
          <li key={row.id}>
            <UnstyledButton component={Link} to={recordPath(row)} className={classes.card}>
              {isBeing(entity) && <Portrait id={row.id} name={title} size={40} />}
              <span>
                <strong>{title}</strong>
                <span className={classes.facts}>
                  {fields.map(name => (
                    <LabelledValue key={name} entity={entity} name={name} row={row} />
                  ))}
                </span>
              </span>
              {typeof row.alert === 'string' && row.alert && (
                <span className={classes.cardAlert}>
                  <IconAlertTriangle size={15} aria-hidden /> {row.alert}
                </span>
              )}
            </UnstyledButton>
          </li>
        )
      })}
      <li ref={ref} aria-hidden />
    </ul>
  )
}
