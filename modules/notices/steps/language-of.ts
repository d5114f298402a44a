/** SQL: what the account of a member chose, or of who acts as a customer, as `language`. */
export const languageOf = (person: string): string =>
  `select m.language from kernel.member m where m.language is not null and m.archived_at is null and (m.id = ${person}
    or m.id in (select a.viewer_id from people.customer_access a where a.customer_id = ${person} and a.archived_at is null))
    order by m.id limit 1`

/** SQL: the language that somebody chose for what they are told, or for their account; null where they chose none. */
export const spokenBy = (person: string): string =>
  `coalesce((select r.locale from notices.reach r where r.person_id = ${person}), (${languageOf(person)}))`
