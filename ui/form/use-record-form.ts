import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { asProblem, fieldOf, type Problem } from '../api/problem.ts'
import { rowOptions } from '../data/rows.ts'
import { useCreate, useUpdate } from '../data/use-save.ts'
import { type EntityMeta, type Row, type Values, writableFields } from '../meta.ts'
import { beginDraft, choose, type Draft, isUndecided, takeNewest, write } from './draft.ts'
import { changedFields, wireValues } from './field-value.ts'

interface RecordFormOptions {
  entity: EntityMeta
  row?: Row | undefined
  /** Values a new record begins with: the customer one came from. */
  preset?: Values | undefined
  onSaved: (row: Row) => void
}

export type RecordFormState = ReturnType<typeof useRecordForm>

// Somebody else may save again while ours is on its way.
const mostTries = 4

function valuesOf(entity: EntityMeta, row: Row | undefined, preset: Values): Values {
  const names = writableFields(entity, !row).map(([name]) => name)
  return Object.fromEntries(names.map(name => [name, row ? row[name] : preset[name]]))
}

/** Only what this row tells: one from a list may say less than the whole. */
function toldBy(entity: EntityMeta, row: Row): Values {
  return Object.fromEntries(Object.entries(valuesOf(entity, row, {})).filter(([name]) => name in row))
}

/** Nothing typed is lost: a refusal keeps it, and a row changed by someone else is merged field by field. */
export function useRecordForm({ entity, row, preset = {}, onSaved }: RecordFormOptions) {
  const client = useQueryClient()
  const create = useCreate(entity)
  const update = useUpdate(entity)
  const [draft, setDraft] = useState(() => beginDraft(row, valuesOf(entity, row, preset)))
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const changed = changedFields(draft.base, draft.values)

  // What others save while the form is open is seen at once, not only when saving is refused.
  useEffect(() => {
    if (row) setDraft(before => takeNewest(before, row, toldBy(entity, row)))
  }, [entity, row])

  const send = (now: Draft) => {
    const names = now.stored ? changedFields(now.base, now.values) : Object.keys(now.values)
    const wire = wireValues(now.values, names, entity.fields)
    // What was left empty takes its preset, which a null would not be.
    const said = Object.entries(wire).filter(([, value]) => value !== null)
    if (!now.stored) return create.mutateAsync(Object.fromEntries(said))
    return names.length === 0
      ? Promise.resolve(now.stored)
      : update.mutateAsync({ row: now.stored, changes: wire })
  }

  async function mergeNewest(now: Draft, id: string): Promise<Draft> {
    const newest = await client.fetchQuery({ ...rowOptions(entity, id), staleTime: 0 })
    const merged = takeNewest(now, newest, toldBy(entity, newest))
    setDraft(merged)
    return merged
  }

  async function save() {
    setProblem(undefined)
    if (isUndecided(draft)) return setAsking(true)
    let now = draft
    for (let tries = 1; ; tries++) {
      try {
        return onSaved(await send(now))
      } catch (error) {
        const refusal = asProblem(error)
        if (refusal.status !== 412 || !now.stored || tries === mostTries) return setProblem(refusal)
        const merged = await mergeNewest(now, now.stored.id).catch(() => undefined)
        if (!merged) return setProblem(refusal)
        now = merged
        if (isUndecided(now)) return
      }
    }
  }

  return {
    values: draft.values,
    set: (name: string, value: unknown) => setDraft(before => write(before, name, value)),
    errorOf: (name: string) => problem?.errors.find(error => fieldOf(error.pointer) === name)?.message,
    problem,
    taken: draft.taken,
    conflicts: draft.conflicts,
    choose: (name: string, choice: 'mine' | 'theirs') => setDraft(before => choose(before, name, choice)),
    /** Saving was tried before every choice was made. */
    isAsking: isAsking && isUndecided(draft),
    isDirty: changed.length > 0 || draft.conflicts.length > 0,
    isSaving: create.isPending || update.isPending,
    save,
  }
}
