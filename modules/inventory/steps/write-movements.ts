import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Movement } from '../entities/movement.ts'
import { stockMoved } from '../events.ts'
import { proposeReorders } from '../jobs/propose-reorders.ts'
import type { MovementKind } from '../rules.ts'
import { type Subject, subjectColumns } from './subject.ts'

export type MovementRow = Row<typeof Movement>

export interface Line {
  lotId: string
  /** Positive: it comes in. */
  quantity: number
}

interface About {
  itemId: string
  locationId: string
  kind: MovementKind
  reason: MovementRow['reason']
  note?: string | null
  overrideReason?: string | null
  subject?: Subject
}

/**
 * Writes lines of the ledger. The database takes them from the lots and reckons their worth; whether that leaves
 * too little is looked at after the commit.
 */
export async function writeMovements(
  ctx: CommandContext<never>,
  lines: readonly Line[],
  { itemId, locationId, kind, reason, note, overrideReason, subject }: About,
): Promise<MovementRow[]> {
  if (!lines.length) return []
  const rows = lines.map(({ lotId, quantity }) => ({
    itemId,
    lotId,
    locationId,
    kind,
    quantity,
    worth: { amount: 0, currency: ctx.tenant.currency },
    reason,
    note: note ?? null,
    overrideReason: overrideReason ?? null,
    ...subjectColumns(subject),
  }))
  const written = await ctx.insertMany(Movement, rows)
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0)
  ctx.emit(stockMoved, {
    entity: 'inventory.item',
    rowId: itemId,
    locationId,
    data: { itemId, kind, quantity },
  })
  ctx.enqueue(proposeReorders, { itemId }, { key: itemId })
  return written
}
