import type { Held } from '#kernel/access/hidden-fields.ts'
import { columnsOf } from '#kernel/entity/columns.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { File } from '#modules/files/public.ts'

type Row = Record<string, unknown>

const isGuarded = (noun: Entity, field: string) =>
  ['sensitive', 'child'].includes(noun.fields[field]!.options.personal ?? '')

/** What stands for the bytes of files among fields. */
export const fileContent = 'files.file.content'

/**
 * Fields that whoever holds this does not see (`children.child.notes`, `pets.pet.custom.shelf`): what their nouns hide,
 * and of nouns that they may not read whatever is marked as health, means or a child's. A bundle is no way around it.
 */
export function unseenFieldsOf(held: Held, nouns: Iterable<Entity>): string[] {
  const unseen = held.has(File.access.read) ? [] : [fileContent]
  for (const noun of nouns) {
    const hidden = Object.entries(noun.hides ?? {}).filter(([, permission]) => !held.has(permission))
    const closed = held.has(noun.access.read)
      ? []
      : Object.keys(noun.fields).filter(key => isGuarded(noun, key))
    const own = (held.unseen?.[noun.name] ?? []).map(name => `custom.${name}`)
    const names = new Set([...hidden.map(([field]) => field), ...closed, ...own])
    unseen.push(...[...names].map(name => `${noun.name}.${name}`))
  }
  return unseen.sort()
}

/** Columns that repeat a field of another noun, for rows of that kind. */
const copies = [{ table: 'care.dependant', column: 'alert', kind: 'child', of: 'children.child.alert' }]

/** Columns of any table that tell what happened to the row that `entity` and `row_id` name. */
const retold = ['changes', 'before', 'data']

export type Blinder = ReturnType<typeof blinder>

/** Takes unseen fields out of rows, also where other rows repeat them, and remembers which it took. */
export function blinder(unseen: readonly string[], noun: (name: string) => Entity | undefined) {
  const byNoun = new Map<string, [field: string, name: string][]>()
  for (const name of unseen) {
    const [module, entity, ...field] = name.split('.')
    const of = `${module}.${entity}`
    byNoun.set(of, [...(byNoun.get(of) ?? []), [field.join('.'), name]])
  }
  const leftOut = new Set<string>()

  function without(row: Row, names: readonly (readonly [key: string, name: string])[]): Row {
    const left = { ...row }
    for (const [key, name] of names) {
      if (!(key in left)) continue
      if (left[key] !== null) leftOut.add(name)
      delete left[key]
    }
    return left
  }

  /** One row of a noun, in the database's names or in those of the wire. */
  function seen(entity: string, row: Row): Row {
    const names = byNoun.get(entity) ?? []
    const fields = noun(entity)?.fields ?? {}
    const columnsFor = (field: string) =>
      fields[field] ? [field, ...columnsOf(field, fields[field]).map(({ name }) => name)] : []
    const left = without(
      row,
      names.flatMap(([field, name]) => columnsFor(field).map(key => [key, name] as const)),
    )
    const own = names.map(([field, name]) => [field.replace(/^custom\./, ''), name] as const)
    const withoutOwn = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withoutOwn)
      return value && typeof value === 'object' ? without(value as Row, own) : value
    }
    return 'custom' in left ? { ...left, custom: withoutOwn(left.custom) } : left
  }

  function row(table: string, given: Row): Row {
    let left = seen(table, given)
    for (const { of, ...copy } of copies)
      if (copy.table === table && copy.kind === left.kind && unseen.includes(of))
        left = without(left, [[copy.column, of]])
    const about = String(left.entity)
    const names = byNoun.get(about)
    if (!names) return left
    for (const column of retold)
      if (left[column] && typeof left[column] === 'object')
        left = { ...left, [column]: seen(about, left[column] as Row) }
    // A message as it was sent is text: there is no taking out of it.
    return without(left, [['payload', names[0]![1]]])
  }

  const leave = (name: string) => unseen.includes(name) && Boolean(leftOut.add(name))
  return { row, leave, leftOut: () => [...leftOut].sort() }
}
