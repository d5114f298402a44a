import type { CommandContext } from '#kernel/command/context.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Money } from '#kernel/schema/fields.ts'

interface Amounted {
  id: string
  version: number
  status: string
  payerId: string
  amount: Money
  locationId?: string | null
  subjectId?: string | null
}

export function emitAmount<R extends Amounted>(
  ctx: CommandContext,
  event: { name: string },
  noun: Entity,
  row: R,
): R {
  const { version, status, payerId, amount, subjectId = null } = row
  ctx.emit(event, {
    entity: noun.name,
    rowId: row.id,
    locationId: row.locationId ?? null,
    data: { version, status, payerId, amount, subjectId },
  })
  return row
}
