import type { Entity } from './entity.ts'
import { snake } from './naming.ts'

/** Where a value stands; it can be opened nowhere else. */
export interface Spot {
  tenantId: string
  /** The column's name in rows: `idDocument`. */
  field: string
  rowId: string
}

/** A column of rows with an `id` that is sealed and is no field of a noun; `field` is what its values were sealed for. */
export interface SealedColumn {
  table: string
  column: string
  field: string
}

/** Keeps fields marked `isSealed` unreadable in the database. */
export interface FieldSeal {
  /** Begins with `sealed:`. */
  seal(spot: Spot, value: string): Promise<string>
  /** Null for what cannot be opened here. */
  open(spot: Spot, sealed: string): Promise<string | null>
}

let fieldSeal: FieldSeal | undefined

/** Said once by the program that serves, before it does. */
export function sealFieldsBy(given: FieldSeal): void {
  fieldSeal = given
}

const known = new WeakMap<Entity, readonly string[]>()

export function sealedFields(noun: Entity): readonly string[] {
  const found = known.get(noun) ?? Object.keys(noun.fields).filter(key => noun.fields[key]!.options.isSealed)
  known.set(noun, found)
  return found
}

export const isSealed = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('sealed:')

/** The values as they are stored; what is sealed already stays as it is. */
export async function sealValues<V extends Record<string, unknown>>(
  noun: Entity,
  tenantId: string,
  rowId: string,
  values: V,
): Promise<V> {
  const sealed: Record<string, unknown> = {}
  for (const field of sealedFields(noun)) {
    const value = values[field]
    if (typeof value === 'string' && fieldSeal)
      sealed[field] = await fieldSeal.seal({ tenantId, field, rowId }, value)
  }
  return { ...values, ...sealed }
}

/** One value of a column that stands in no noun, sealed for where it stands. */
export const sealValue = async (spot: Spot, value: string): Promise<string> =>
  fieldSeal ? fieldSeal.seal(spot, value) : value

/** The value itself, for a verb that must know it. */
export async function openValue(spot: Spot, value: string): Promise<string | null> {
  return isSealed(value) && fieldSeal ? fieldSeal.open(spot, value) : value
}

/**
 * Opens what is sealed in an answer on its way out. A value belongs to the row it stands in, by that row's `id`, or to
 * one that row names, as `guestId`; elsewhere it opens to nothing.
 */
export async function openAnswer(tenantId: string, body: string, rowId = ''): Promise<string> {
  if (!body.includes('"sealed:')) return body
  const first = async (field: string, ids: string[], sealed: string): Promise<string | null> => {
    for (const id of ids) {
      const value = await openValue({ tenantId, field, rowId: id }, sealed)
      if (value !== null) return value
    }
    return null
  }
  const open = async (value: unknown, field: string, ids: string[]): Promise<unknown> => {
    if (isSealed(value)) return first(field, ids, value)
    if (Array.isArray(value)) return Promise.all(value.map(one => open(one, field, ids)))
    if (typeof value !== 'object' || value === null) return value
    const named = Object.entries(value).filter(
      ([key, one]) => /^id$|Id$/.test(key) && typeof one === 'string',
    )
    const own = [...named.map(([, one]) => one as string), ...ids]
    const parts = Object.entries(value).map(async ([key, one]) => [key, await open(one, key, own)])
    return Object.fromEntries(await Promise.all(parts))
  }
  return JSON.stringify(await open(JSON.parse(body), '', [rowId]))
}

export const sealedColumns = (noun: Entity): SealedColumn[] =>
  sealedFields(noun).map(field => ({ table: noun.table, field, column: snake(field) }))
