/** SQL: what the account of a member chose, or of who acts as a customer, as `language`. */
export const languageOf = (person: string): string =>
  `select m.language from kernel.member m where m.language is not null and m.archived_at is null and (m.id = ${person}
    or m.id in (select a.viewer_id from people.customer_access a where a.customer_id = ${person} and a.archived_at is null))
    order by m.id limit 1`
