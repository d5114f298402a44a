import { query } from '#kernel/query/query.ts'
import { id, instant, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { sqlName } from '../person/map.ts'
import { isOwnConsent } from '../person/own-people.ts'
import { nameColumns, personNouns } from '../person/subject.ts'

const most = 500

const names = personNouns.map(
  noun =>
    `when '${noun}' then (select p."${nameColumns[noun]}" from ${sqlName(noun)} p where p.id = c.person_id)`,
)

const sql = `select c.id, case c.person_entity ${names.join(' ')} end as "personName", c.purpose, c.source, c.wording,
    c.wording_version as "wordingVersion", c.given_at as "givenAt", c.withdrawn_at as "withdrawnAt"
  from compliance.consent c where ${isOwnConsent('$1::uuid')} and c.archived_at is null
  order by c.withdrawn_at is not null, c.given_at desc, c.id desc limit ${most}`

/** Anybody may see what they agreed to: it is their own. */
export const ownConsents = query('compliance.own_consents', {
  summary: 'What whoever asks agreed to, for themselves and their children, word for word',
  route: 'GET /v1/own-consents',
  needs: null,
  input: {},
  output: {
    data: list(
      shape({
        id: id(),
        personName: text({ max: 300 }).optional(),
        purpose: text(),
        source: text(),
        wording: text({ max: 5000 }),
        wordingVersion: text(),
        givenAt: instant(),
        withdrawnAt: instant().optional(),
      }),
      { max: most },
    ),
  },
  run: async ctx => ({ data: await ctx.read(sql, [ctx.actor.id]) }),
})
