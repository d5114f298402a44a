import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEntities } from '../data/meta-provider.tsx'
import { recordPath } from '../data/record-path.ts'
import { useLabels } from '../data/use-labels.ts'
import type { EntityMeta, FieldMeta, Row } from '../meta.ts'
import { Value } from '../table/value.tsx'
import classes from './detail.module.css'

interface FactProps {
  entity: EntityMeta
  name: string
  field: FieldMeta
  row: Row
}

function Fact({ entity, name, field, row }: FactProps): ReactNode {
  const entities = useEntities()
  const text = String(row[name] ?? '')
  const value = <Value entity={entity} name={name} field={field} row={row} />
  if (!text) return <span className={classes.none}>—</span>
  if (field.widget === 'email') return <a href={`mailto:${text}`}>{value}</a>
  if (field.widget === 'phone') return <a href={`tel:${text.replace(/[^+\d]/g, '')}`}>{value}</a>
  const path = field.ref && recordPath(entities, field.ref, text)
  return path ? <Link to={path}>{value}</Link> : value
}

/** The few facts people ask for. Long texts take the whole width. */
export function Facts({ entity, row, names }: { entity: EntityMeta; row: Row; names: string[] }) {
  const labels = useLabels()
  return (
    <dl className={classes.facts}>
      {names.map(name => {
        const field = entity.fields[name]
        return (
          field && (
            <div key={name} data-wide={field.widget === 'longText' || undefined}>
              <dt>{labels.field(entity, name, field)}</dt>
              <dd>
                <Fact entity={entity} name={name} field={field} row={row} />
              </dd>
            </div>
          )
        )
      })}
    </dl>
  )
}
