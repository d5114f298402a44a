import { type KeyboardEvent, useRef, useState } from 'react'
import { FieldInput } from '../form/field-input.tsx'
import { toWire } from '../form/field-value.ts'
import type { Row } from '../meta.ts'
import type { Column } from './columns.ts'
import { useTable } from './table-context.ts'

// A picked choice is a finished edit; text is finished by Enter or by leaving.
const finishedAtOnce = new Set(['choice', 'ref', 'bool'])

/** Edits one value in its place: Enter or leaving saves, Esc leaves it as it was, Tab goes on to the next. */
export function CellEditor({ row, column }: { row: Row; column: Column }) {
  const { entity, columns, edit, save, isEditable } = useTable()
  const [value, setValue] = useState<unknown>(row[column.name])
  const isDone = useRef(false)

  function finish(next: unknown, editNext?: string) {
    if (isDone.current) return
    isDone.current = true
    const wire = toWire(next, column.field)
    const isChanged = wire !== undefined && JSON.stringify(wire) !== JSON.stringify(row[column.name] ?? null)
    if (isChanged) save(row, { [column.name]: wire })
    edit(editNext ? { id: row.id, field: editNext } : undefined)
  }
  function change(next: unknown) {
    setValue(next)
    if (finishedAtOnce.has(column.field.widget)) finish(next)
  }
  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Escape') {
      isDone.current = true
      edit(undefined)
    }
    if (event.key === 'Enter' && !event.shiftKey && !finishedAtOnce.has(column.field.widget)) {
      event.preventDefault()
      finish(value)
    }
    if (event.key === 'Tab') {
      event.preventDefault()
      const editable = columns.filter(isEditable).map(({ name }) => name)
      finish(value, editable[editable.indexOf(column.name) + (event.shiftKey ? -1 : 1)])
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the input inside it
    <div
      onKeyDown={onKeyDown}
      onBlur={event => {
        const goesInto = event.relatedTarget as HTMLElement | null
        const isInside = event.currentTarget.contains(goesInto) || goesInto?.closest('[data-portal]')
        if (!isInside && !finishedAtOnce.has(column.field.widget)) finish(value)
        else if (!goesInto && finishedAtOnce.has(column.field.widget)) edit(undefined)
      }}
    >
      <FieldInput
        entity={entity}
        name={column.name}
        field={column.field}
        value={value}
        onChange={change}
        isInline
      />
    </div>
  )
}
