import { uuid } from '#kernel/db/uuid.ts'
import { Reference } from '../mapping/mapping.ts'
import { RowRefusal } from '../mapping/refusal.ts'
import { checkedValues } from './check-values.ts'
import { differences } from './differences.ts'
import type { References } from './lookup.ts'
import { lineOf, type Plan, type PlannedRow, promiseKey, type Standing, type Values } from './planned.ts'
import { type ReadLine, type ReadTarget, refusedLine } from './read-lines.ts'

export interface Known {
  references: References
  /** By entity and external id. */
  standing: Map<string, Map<string, Standing>>
  /** In a dry run: ids of rows that earlier batches would have written. */
  promised?: Map<string, string>
}

/** Line after line, as if each were written before the next is looked at; a line is planned whole or refused. */
export function planLines(read: ReadLine[], known: Known): Plan {
  const plan: Plan = { rows: [], refused: [] }
  const earlier = new Map<string, PlannedRow>()
  for (const one of read) {
    try {
      const rows: PlannedRow[] = []
      for (const target of one.targets) rows.push(planRow(one, target, known, earlier))
      for (const row of rows) accept(row, earlier, plan)
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error
      plan.refused.push(refusedLine(one.line, error))
      for (const target of one.targets) forget(one, target, known, earlier)
    }
  }
  return plan
}

function planRow(
  { line }: ReadLine,
  target: ReadTarget,
  known: Known,
  earlier: Map<string, PlannedRow>,
): PlannedRow {
  const { noun } = target.reader
  const { externalId } = target
  const key = promiseKey(noun.name, externalId)
  const onto = earlier.get(key)
  const standing = known.standing.get(noun.name)?.get(externalId)
  const promised = known.promised?.get(key)
  const isNew = !onto && !standing && !promised
  const given = resolved(target.values, known.references)
  const values = checkedValues(noun, isNew ? { ...given, externalId } : given, isNew)
  const base = { noun, line: lineOf(line), position: line.position, externalId }
  const id = onto?.id ?? standing?.row.id ?? promised ?? uuid()
  known.references.promise(noun.name, externalId, id)
  if (isNew) return { ...base, id, outcome: 'created', changes: values }
  if (promised) return { ...base, id, outcome: 'merged', changes: {} }
  const row = onto ? { ...onto.before?.row, ...onto.changes } : standing!.row
  return { ...base, id, outcome: 'merged', changes: differences(noun, row, values), before: standing, onto }
}

function resolved(values: Values, references: References): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    value instanceof Reference ? references.resolve(value, name) : value,
  ])
  return Object.fromEntries(entries)
}

function accept(row: PlannedRow, earlier: Map<string, PlannedRow>, plan: Plan): void {
  plan.rows.push(row)
  if (row.onto) Object.assign(row.onto.changes, row.changes)
  else earlier.set(promiseKey(row.noun.name, row.externalId), row)
}

/** What a refused line promised to later ones is not kept. */
function forget(
  { targets }: ReadLine,
  target: ReadTarget,
  known: Known,
  earlier: Map<string, PlannedRow>,
): void {
  const { noun } = target.reader
  const key = promiseKey(noun.name, target.externalId)
  const isThere =
    earlier.has(key) || known.standing.get(noun.name)?.has(target.externalId) || known.promised?.has(key)
  if (!isThere && targets.length > 1) known.references.withdraw(noun.name, target.externalId)
}
