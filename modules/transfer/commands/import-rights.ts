import { type Actor, actorMay } from '#kernel/access/actor.ts'
import type { Held } from '#kernel/access/hidden-fields.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Entities } from '#kernel/entity/include.ts'
import type { Expression, Mapping } from '../mapping/mapping.ts'

/** An import needs the right to write each noun and field it fills, and to read each it looks things up in. */
export function refuseForbidden(mapping: Mapping, entity: string, entities: Entities, actor: Actor): void {
  const refuse = (permission: string | undefined) => {
    if (permission && !actorMay(actor, permission)) throw Failure.forbidden(permission)
  }
  for (const target of mapping.targets) {
    const noun = entities.get(target.entity)
    refuse(noun?.access.write)
    const held: Held = actor.permissions
    const unseen = held.unseen?.[target.entity]?.map(name => `custom.${name}`) ?? []
    for (const field of Object.keys(target.fields)) {
      refuse(noun?.hides?.[field])
      if (unseen.includes(field)) throw Failure.forbidden(field)
    }
    for (const expression of Object.values(target.fields).flatMap(withParts))
      if ('ref' in expression) {
        refuse(entities.get(expression.ref)?.access.read)
        // Looking rows up by what one may not see would tell it.
        refuse(entities.get(expression.ref)?.hides?.[expression.by])
      }
  }
  if (!mapping.targets.some(target => target.entity === entity))
    throw Failure.field('/entity', 'not_in_mapping', 'The mapping brings in no rows of this kind.')
}

function withParts(expression: Expression): Expression[] {
  if ('addDays' in expression) return [expression, ...expression.addDays.flatMap(withParts)]
  if ('times' in expression) return [expression, ...expression.times.flatMap(withParts)]
  return [expression]
}
