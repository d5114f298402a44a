import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import { text } from '#kernel/schema/fields.ts'
import { codeSvg } from '#modules/documents/public.ts'
import { Unit } from '../entities/unit.ts'
import { VisitorPass } from '../entities/visitor-pass.ts'
import { occupantsByUnit } from '../steps/occupants-of.ts'
import { hashOf, secretDigits } from './secret-digits.ts'

export const passErrors = {
  'property.not_a_resident': { status: 409, when: 'The host does not live in this unit now.' },
} as const

export const passOutput = {
  ...VisitorPass.allFields,
  pin: text({ help: 'What the visitor keys in.' }),
  qr: text({ max: 100_000, help: 'The same as a QR code, in SVG.' }),
}

export const passToldOnce = ['pin', 'qr'] as const

/** Makes a pass; its PIN is in the answer and nowhere else. */
export async function makePass(
  ctx: CommandContext<keyof typeof passErrors>,
  input: Omit<NewRow<typeof VisitorPass>, 'useCount'>,
) {
  const unit = await ctx.find(Unit, input.unitId)
  const here = await occupantsByUnit(ctx.sql, [unit.id], ctx.now)
  if (!here.get(unit.id)?.some(one => one.customerId === input.hostId)) ctx.fail('property.not_a_resident')
  const pass = await ctx.insert(VisitorPass, { ...input, useCount: 0 })
  const pin = secretDigits(8)
  await ctx.sql.run('update property.visitor_pass set pin_hash = $2 where id = $1', [
    pass.id,
    hashOf(`${ctx.tenant.id}:${unit.locationId}`, pin),
  ])
  return { ...pass, pin, qr: codeSvg('qrcode', pin) }
}
