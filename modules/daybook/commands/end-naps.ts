import { command } from '#kernel/command/command.ts'
import { instant, list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Entry } from '../entities/entry.ts'
import { napsEnded } from '../events.ts'
import { momentErrors, refuseWrongMoment } from '../steps/moment.ts'

const sql = `select id from daybook.entry where dependant_id = any ($1::uuid[]) and kind = 'nap'
  and ended_at is null and archived_at is null and at <= $2 order by id`

export const endNaps = command('daybook.end_naps', {
  summary: 'They woke up: end the naps of one or many children',
  route: 'POST /v1/nap-ends',
  needs: Entry.access.write,
  input: {
    dependantIds: list(ref('care.dependant'), { min: 1, max: 60 }),
    at: instant({ help: 'Now unless given, for a device that was offline.' }).optional(),
  },
  output: { data: list(shape(Entry.allFields)) },
  emits: [napsEnded],
  errors: { ...momentErrors, 'daybook.nobody_asleep': { status: 409, when: 'None of them is asleep.' } },
  async run(ctx, { dependantIds, at }) {
    const endedAt = at ?? ctx.now.toString()
    refuseWrongMoment(ctx, endedAt)
    // A nap that began since then is another one.
    const found = await ctx.sql.rows<{ id: string }>(sql, [dependantIds, endedAt])
    const data = []
    for (const { id } of found) data.push(await ctx.update(Entry, await ctx.find(Entry, id), { endedAt }))
    const [first] = data
    if (!first) return ctx.fail('daybook.nobody_asleep')
    const { id: rowId, locationId } = first
    ctx.emit(napsEnded, { entity: Entry.name, rowId, locationId, data: { count: data.length } })
    return { data }
  },
})
