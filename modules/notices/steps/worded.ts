import type { Sql } from '#kernel/db/database.ts'
import type { Words } from '../templates/letters.ts'
import { fillWords, inLocale, type NoticeTemplate } from '../templates/template.ts'
import type { Person } from './recipients.ts'

// A house's own words by language, and the languages that people chose for themselves.
const sql = `select
  (select coalesce(json_object_agg(w.locale, json_build_object('title', w.title, 'body', w.body)), '{}') from (
    select distinct on (locale) locale, title, body from notices.wording
    where template = $1 and archived_at is null order by locale, number desc) w) as own,
  (select coalesce(json_object_agg(r.person_id, r.locale), '{}') from notices.reach r
    where r.person_id = any ($2::uuid[]) and r.locale is not null) as locales`

interface Found {
  own: Record<string, Words>
  locales: Record<string, string>
}

/** The house's own words where it has any in that language, else Mainstay's. */
function wordsFor(template: NoticeTemplate, own: Found['own'], locale: string): Words {
  const short = locale.slice(0, 2)
  return own[locale] ?? own[short] ?? inLocale(template.words, locale)!
}

/** Each person with the notice in their language. */
export async function worded(
  ctx: { sql: Sql; tenant: { locale: string } },
  template: NoticeTemplate,
  data: Readonly<Record<string, unknown>>,
  people: readonly Person[],
): Promise<(Person & Words)[]> {
  const ids = people.map(one => one.member_id ?? one.customer_id)
  const { own, locales } = (await ctx.sql.one<Found>(sql, [template.name, ids]))!
  const inLanguage = new Map<string, Words>()
  return people.map(person => {
    const locale = locales[(person.member_id ?? person.customer_id)!] ?? ctx.tenant.locale
    const words = inLanguage.get(locale) ?? fillWords(wordsFor(template, own, locale), data)
    inLanguage.set(locale, words)
    return { ...person, ...words }
  })
}
