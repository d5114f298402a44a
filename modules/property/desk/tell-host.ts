import type { CommandContext } from '#kernel/command/context.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'

const arrived = noticeTemplate({ name: 'property.visitor_arrived', topic: 'visitors', version: 1 })

const sql = `select host_id as "hostId", visitor_name as name from property.visitor_pass where id = $1`

/** The host hears that their visitor came in, and at which door. */
export async function tellHost(
  ctx: CommandContext,
  passId: string,
  { id, door }: { id: string; door: string },
): Promise<void> {
  const pass = await ctx.sql.one<{ hostId: string; name: string }>(sql, [passId])
  const { hostId: customerId, name } = pass!
  const data = { name, door }
  await notify(ctx, {
    to: { customerId },
    template: arrived.name,
    data,
    key: `visitor:${id}`,
    link: '/portal',
  })
}
