import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, id, list, oneOf, ref, text, timeOfDay, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { pushKey } from '../carriers/push-key.ts'
import { Preference } from '../entities/preference.ts'
import { digests } from '../entities/reach.ts'
import { personsOf } from '../steps/persons-of.ts'
import { topics } from '../templates/template.ts'

interface Found {
  wishes: {
    topic: string
    email: boolean | null
    sms: boolean | null
    whatsapp: boolean | null
    push: boolean | null
  }[]
  reach: object | null
  devices: { id: string; name: string }[]
}

const sqlFor = (people: string) => `select
  (select coalesce(json_agg(json_build_object('topic', p.topic, 'email', p.email, 'sms', p.sms, 'whatsapp', p.whatsapp,
    'push', p.push)), '[]') from notices.preference p where p.person_id in ${people}) as wishes,
  (select json_build_object('timezone', r.timezone, 'quietFrom', to_char(r.quiet_from, 'HH24:MI'),
    'quietUntil', to_char(r.quiet_until, 'HH24:MI'), 'digest', r.digest, 'locale', r.locale)
    from notices.reach r where r.person_id in ${people} order by r.updated_at desc limit 1) as reach,
  (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) order by d.id), '[]') from notices.device d
    where d.person_id = $1 and d.archived_at is null) as devices`

const mine = sqlFor(personsOf('$1'))
const theirs = sqlFor('($1::uuid)')

const asTheHouseHasIt = { timezone: null, quietFrom: null, quietUntil: null, digest: 'none', locale: null }

export const myPreferences = query('notices.preferences', {
  summary: 'About which topics I, or a customer, want to hear on which channel, when and in which language',
  route: 'GET /v1/notice-preferences',
  needs: null,
  input: { customerId: ref('people.customer', { help: 'Left out: your own.' }).optional() },
  output: {
    data: list(shape({ topic: text(), email: bool(), sms: bool(), whatsapp: bool(), push: bool() })),
    reach: shape({
      timezone: zone().optional(),
      quietFrom: timeOfDay().optional(),
      quietUntil: timeOfDay().optional(),
      digest: oneOf(digests),
      locale: text().optional(),
    }),
    devices: list(shape({ id: id(), name: text() })),
    pushKey: text({
      help: 'What a browser needs to subscribe (VAPID); none where nothing can be pushed.',
    }).optional(),
  },
  async run(ctx, { customerId }) {
    // Who may say it for them may see it; nobody else's wishes are anybody's business.
    if (customerId && !ctx.actor.permissions.has(Preference.access.write))
      throw Failure.forbidden(Preference.access.write)
    const [found] = await ctx.read<Found>(customerId ? theirs : mine, [customerId ?? ctx.actor.id])
    const { wishes, reach, devices } = found!
    const said = new Map(wishes.map(wish => [wish.topic, wish]))
    const data = topics().map(topic => {
      const { email, sms, whatsapp, push } = said.get(topic) ?? {
        email: null,
        sms: null,
        whatsapp: null,
        push: null,
      }
      return {
        topic,
        email: email ?? true,
        sms: sms ?? false,
        whatsapp: whatsapp ?? false,
        push: push ?? true,
      }
    })
    return { data, reach: reach ?? asTheHouseHasIt, devices, pushKey: pushKey() }
  },
})
