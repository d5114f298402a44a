import type { Sql } from '#kernel/db/database.ts'
import type { Words } from '../templates/letters.ts'
import { fillWords, type NoticeTemplate } from '../templates/template.ts'
import { languageOf } from './language-of.ts'
import type { Person } from './recipients.ts'

// A house's own words by language, and the languages that people chose for themselves.
const sql = `select
  (select coalesce(json_object_agg(w.locale, json_build_object('title', w.title, 'body', w.body)), '{}') from (
    select distinct on (locale) locale, title, body from notices.wording
    where template = $1 and archived_at is null order by locale, number desc) w) as own,
  (select coalesce(json_object_agg(p.id, json_build_object('locale', coalesce(r.locale, m.language), 'timezone', r.timezone)), '{}')
    from unnest($2::uuid[]) as p (id) left join notices.reach r on r.person_id = p.id
    left join lateral (${languageOf('p.id')}) m on true) as readers,
  (select timezone from kernel.tenant where id = $3) as timezone`

interface Found {
  own: Record<string, Words>
  readers: Record<string, { locale: string | null; timezone: string | null }>
  timezone: string
}

/** The house's own words where it has any in that language, else Mainstay's; in English where there are none. */
function wordsFor(
  template: NoticeTemplate,
  own: Found['own'],
  locale: string,
): Words & { isForeign: boolean } {
  const [short, { words }] = [locale.slice(0, 2), template]
  const found = own[locale] ?? own[short] ?? words[locale] ?? words[short]
  return { ...(found ?? words.en), isForeign: !found }
}

/** Days and amounts are written as in the house's own country, where that speaks the reader's language. */
const inCountry = (locale: string, house: string): string =>
  !locale.includes('-') && house.slice(0, 2) === locale ? house : locale

/** Each person with the notice in their language, days and amounts as they write them. */
export async function worded(
  ctx: { sql: Sql; tenant: { id: string; locale: string } },
  template: NoticeTemplate,
  data: Readonly<Record<string, unknown>>,
  people: readonly Person[],
): Promise<(Person & Words)[]> {
  const ids = people.map(one => one.member_id ?? one.customer_id)
  const { own, readers, timezone } = (await ctx.sql.one<Found>(sql, [template.name, ids, ctx.tenant.id]))!
  const inLanguage = new Map<string, Words>()
  return people.map(person => {
    const known = readers[(person.member_id ?? person.customer_id)!]
    const locale = known?.locale ?? ctx.tenant.locale
    const zone = known?.timezone ?? timezone
    const key = `${locale} ${zone}`
    const ready = inLanguage.get(key)
    if (ready) return { ...person, ...ready }
    const { isForeign, ...words } = wordsFor(template, own, locale)
    const speaks = isForeign ? 'en' : inCountry(locale, ctx.tenant.locale)
    const filled = fillWords(words, data, { locale: speaks, timezone: zone })
    inLanguage.set(key, filled)
    return { ...person, ...filled }
  })
}
