import { command } from '#kernel/command/command.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Entry } from '../entities/entry.ts'
import { napsEnded } from '../events.ts'

const sql = `select id from daybook.entry where dependant_id = any ($1::uuid[]) and kind = 'nap'
  and ended_at is null and archived_at is null order by id`

export const endNaps = command('daybook.end_naps', {
  summary: 'They woke up: end the naps of one or many children',
  route: 'POST /v1/nap-ends',
  needs: Entry.access.write,
  input: { dependantIds: list(ref('care.dependant'), { min: 1, max: 60 }) },
  output: { data: list(shape(Entry.allFields)) },
  emits: [napsEnded],
  errors: { 'daybook.nobody_asleep': { status: 409, when: 'None of them is asleep.' } },
  async run(ctx, { dependantIds }) {
    const found = await ctx.sql.rows<{ id: string }>(sql, [dependantIds])
    const data = []
    for (const { id } of found)
      data.push(await ctx.update(Entry, await ctx.find(Entry, id), { endedAt: ctx.now.toString() }))
    const [first] = data
    if (!first) return ctx.fail('daybook.nobody_asleep')
    const { id: rowId, locationId } = first
    ctx.emit(napsEnded, { entity: Entry.name, rowId, locationId, data: { count: data.length } })
    return { data }
  },
})
