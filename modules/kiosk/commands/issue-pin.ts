import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { ref, text } from '#kernel/schema/fields.ts'
import { Contact } from '#modules/children/public.ts'
import { Pin } from '../entities/pin.ts'
import { isWeak, lookupOf, newPin, shelve, stretched } from '../secrets/pin.ts'

const sameSql = `select id from kiosk.pin where location_id = $1 and archived_at is null
  and (contact_id = $2 or customer_id = $3)`
const keepSql = 'update kiosk.pin set lookup = $2, stretch = $3 where id = $1'

export const issuePin = command('kiosk.issue_pin', {
  summary: 'Give somebody a PIN for the kiosk of a place, in place of the one they had; it is told only now',
  route: 'POST /v1/child-contacts/{id}/kiosk-pins',
  needs: 'kiosk.pin.write',
  input: {
    locationId: ref('kernel.location'),
    pin: text({
      pattern: '^[0-9]{6}$',
      help: 'Six digits of their choice; drawn by lot unless given.',
    }).optional(),
    idDocument: text({
      max: 100,
      help: 'Which photo ID was seen; needed for who is neither guardian nor family.',
    }).optional(),
  },
  output: { ...Pin.allFields, pin: text() },
  toldOnce: ['pin'],
  status: 201,
  errors: {
    'kiosk.not_at_the_door': { status: 409, when: 'An emergency contact neither brings nor collects.' },
    'kiosk.id_not_seen': { status: 409, when: 'Somebody named for collecting shows a photo ID first.' },
  },
  async run(ctx, { id, locationId, pin, idDocument }) {
    const contact = await ctx.find(Contact, id, { lock: true })
    if (contact.role === 'emergency') ctx.fail('kiosk.not_at_the_door')
    if (contact.role === 'pickup' && !idDocument) ctx.fail('kiosk.id_not_seen')
    // Weak or somebody's already: the same answer, so that trying PINs here tells nothing.
    if (pin && isWeak(pin))
      throw Failure.field('/pin', 'kiosk.pin_not_usable', 'This PIN cannot be used; take another.')
    const { customerId, name: personName } = contact
    for (const same of await ctx.sql.rows<{ id: string }>(sameSql, [locationId, id, customerId])) {
      const old = await ctx.find(Pin, same.id)
      await ctx.update(Pin, old, { archivedAt: ctx.now.toString() })
    }
    const row = await ctx.insert(Pin, { locationId, contactId: id, customerId, personName })
    const place = { tenantId: ctx.tenant.id, locationId }
    const digits = pin ?? newPin()
    const kept = shelve(place, await stretched(place, digits))
    await ctx.sql.run(keepSql, [row.id, lookupOf(place, digits), kept])
    return { ...row, pin: digits }
  },
})
