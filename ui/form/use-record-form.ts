import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, fieldOf, type Problem } from '../api/problem.ts'
import { rowOptions } from '../data/rows.ts'
import { useCreate, useUpdate } from '../data/use-save.ts'
import { type EntityMeta, type Row, type Values, writableFields } from '../meta.ts'
import { changedFields, wireValues } from './field-value.ts'

interface RecordFormOptions {
  entity: EntityMeta
  row?: Row | undefined
  /** Values a new record begins with: the customer one came from. */
  preset?: Values | undefined
  onSaved: (row: Row) => void
}

function valuesOf(entity: EntityMeta, row: Row | undefined, preset: Values): Values {
  const names = writableFields(entity, !row).map(([name]) => name)
  return Object.fromEntries(names.map(name => [name, row ? row[name] : preset[name]]))
}

/** Nothing typed is lost: a refusal keeps it, and a row changed by someone else is only updated around it. */
export function useRecordForm({ entity, row, preset = {}, onSaved }: RecordFormOptions) {
  const client = useQueryClient()
  const create = useCreate(entity)
  const update = useUpdate(entity)
  const [stored, setStored] = useState(row)
  const [initial, setInitial] = useState(() => valuesOf(entity, row, preset))
  const [values, setValues] = useState(initial)
  const [problem, setProblem] = useState<Problem>()
  const changed = changedFields(initial, values)

  async function takeNewest(id: string) {
    const newest = await client.fetchQuery({ ...rowOptions(entity, id), staleTime: 0 })
    const fresh = valuesOf(entity, newest, {})
    const typed = Object.fromEntries(changed.map(name => [name, values[name]]))
    setStored(newest)
    setInitial(fresh)
    setValues({ ...fresh, ...typed })
  }

  async function save() {
    setProblem(undefined)
    const names = stored ? changed : Object.keys(values)
    const wire = wireValues(values, names, entity.fields)
    try {
      const saved = stored
        ? await update.mutateAsync({ row: stored, changes: wire })
        : await create.mutateAsync(wire)
      onSaved(saved)
    } catch (error) {
      const refusal = asProblem(error)
      setProblem(refusal)
      if (refusal.status === 412 && stored) await takeNewest(stored.id).catch(() => {})
    }
  }

  return {
    values,
    set: (name: string, value: unknown) => setValues(before => ({ ...before, [name]: value })),
    errorOf: (name: string) => problem?.errors.find(error => fieldOf(error.pointer) === name)?.message,
    problem,
    isDirty: changed.length > 0,
    isSaving: create.isPending || update.isPending,
    save,
  }
}
