import type { CommandContext } from '#kernel/command/context.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { SetUp } from '../entities/set-up.ts'

const sql = `select ${jsonOf(SetUp.allFields)} as row from business.set_up t for update`

/** The one row, locked. A business that was never signed up for here is open: it gets a row that says so. */
export async function setUpRow(ctx: CommandContext): Promise<Row<typeof SetUp>> {
  const found = await ctx.sql.one<{ row: Row<typeof SetUp> }>(sql)
  return found?.row ?? ctx.insert(SetUp, { status: 'open' })
}
