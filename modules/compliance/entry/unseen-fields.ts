import { type Held, hiddenFields } from '#kernel/access/hidden-fields.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { theSealRoom } from '../sealed-fields/seal-room.ts'

/**
 * Of what an entry says was changed, the fields that whoever holds `held` may not see: of a noun they may not read, all.
 * What is no field of it, as the outcome of a sign-in, is said to everybody who reads the audit.
 */
export function unseenFields(
  entity: string | null | undefined,
  changes: object | null | undefined,
  held: Held,
): string[] {
  const noun = entity ? theSealRoom().noun(entity) : undefined
  if (!noun || !changes) return []
  const hidden = held.has(noun.access.read) ? hiddenFields(held, noun.hides) : fieldsOf(noun)
  const isHidden = (field: string) =>
    hidden.has(field) || (field === 'custom' && Boolean(held.unseen?.[noun.name]))
  return Object.keys(changes).filter(isHidden)
}

const fieldsOf = (noun: Entity): ReadonlySet<string> => new Set([...Object.keys(noun.fields), 'custom'])
