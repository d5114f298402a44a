import type { CommandContext } from '#kernel/command/context.ts'
import { type Position, positionColumns, positionSql } from '../sql/position.ts'

const sql = `select ${positionColumns} from inventory.item i ${positionSql('$2', '$3::uuid[]')} where i.id = $1`

/** What there is of an item just now: on hand, usable, set aside, on order. */
export async function onHand(
  ctx: Pick<CommandContext, 'sql' | 'now' | 'actor'>,
  itemId: string,
): Promise<Position | undefined> {
  return ctx.sql.one<Position>(sql, [itemId, ctx.now.toString(), ctx.actor.locationIds])
}
