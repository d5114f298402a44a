import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { hashOf, secretDigits } from '../desk/secret-digits.ts'
import { Unit } from '../entities/unit.ts'
import { VisitorPass } from '../entities/visitor-pass.ts'
import { occupantsByUnit } from '../steps/occupants-of.ts'

const { unitId, hostId, visitorName, startsOn, endsOn, weekdays, fromTime, untilTime, doors, isSingleUse } =
  VisitorPass.fields

export const issuePass = command('property.issue_pass', {
  summary: 'Let a visitor in: which doors, which days, which hours. The PIN is told once',
  route: 'POST /v1/visitor-passes',
  needs: 'property.visitor_pass.write',
  input: {
    unitId,
    hostId,
    visitorName,
    startsOn,
    endsOn,
    weekdays,
    fromTime,
    untilTime,
    doors,
    isSingleUse,
  },
  output: { ...VisitorPass.allFields, pin: text() },
  status: 201,
  toldOnce: ['pin'],
  errors: {
    'property.not_a_resident': { status: 409, when: 'The host does not live in this unit now.' },
  },
  async run(ctx, input) {
    const unit = await ctx.find(Unit, input.unitId)
    const here = await occupantsByUnit(ctx.sql, [unit.id], ctx.now)
    if (!here.get(unit.id)?.some(one => one.customerId === input.hostId)) ctx.fail('property.not_a_resident')
    const pass = await ctx.insert(VisitorPass, { ...input, useCount: 0 })
    const pin = secretDigits(8)
    await ctx.sql.run('update property.visitor_pass set pin_hash = $2 where id = $1', [
      pass.id,
      hashOf(`${ctx.tenant.id}:${unit.locationId}`, pin),
    ])
    return { ...pass, pin }
  },
})
