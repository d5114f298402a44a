import { useLabels } from '../data/use-labels.ts'
import type { EntityMeta, Row, Widget } from '../meta.ts'
import { Value } from './value.tsx'

// A name or a kind speaks for itself; a bare day or number does not.
const speechless = new Set<Widget>(['day', 'instant', 'integer', 'bool', 'timeOfDay'])

/** A fact without a heading of its own: “Expires 27 Jun 2027”. */
export function LabelledValue({ entity, name, row }: { entity: EntityMeta; name: string; row: Row }) {
  const labels = useLabels()
  const field = entity.fields[name]
  const value = row[name]
  if (!field || value === null || value === undefined || value === '' || value === false) return null
  return (
    <span>
      {speechless.has(field.widget) && `${labels.field(entity, name, field)} `}
      <Value entity={entity} name={name} field={field} row={row} />
    </span>
  )
}
