import { command } from '#kernel/command/command.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { Participant } from '../entities/participant.ts'
import { mostAreas } from '../rules.ts'
import type { ParticipantRow } from '../steps/participants.ts'

const cities = `select city, count(*)::integer as n from community.area where id = any ($1) and archived_at is null
  group by city`
const mine = `select ${jsonOf(Participant.allFields)} as row from community.participant t
  where t.person_id = $1 for update`

export const join = command('community.join', {
  summary: 'Choose a display name and up to three neighbourhoods of one city; again to change them',
  route: 'POST /v1/my-neighbourhoods',
  needs: 'community.take_part',
  input: {
    displayName: Participant.fields.displayName,
    areaIds: list(ref('community.area'), { max: mostAreas }),
  },
  output: Participant,
  errors: {
    'community.unknown_area': { status: 422, when: 'There is no such neighbourhood.' },
    'community.two_cities': { status: 409, when: 'Choose neighbourhoods of one city.' },
  },
  async run(ctx, { displayName, areaIds }) {
    const chosen = [...new Set(areaIds)]
    const found = await ctx.sql.rows<{ city: string; n: number }>(cities, [chosen])
    if (!chosen.length || found.reduce((sum, { n }) => sum + n, 0) !== chosen.length)
      ctx.fail('community.unknown_area')
    if (found.length > 1) ctx.fail('community.two_cities')
    const values = { displayName, areaIds: chosen, city: found[0]!.city }
    const [known] = await ctx.sql.rows<{ row: ParticipantRow }>(mine, [ctx.actor.id])
    return known
      ? ctx.update(Participant, known.row, values)
      : ctx.insert(Participant, { ...values, personId: ctx.actor.id })
  },
})
