/** What is thrown away after a time, when the business says so; each a table, and how old its rows may become. */
export interface Tidying {
  id: string
  title: string
  days: number
  table: string
  /** SQL: the instant a row's age counts from. */
  since: string
  /** Also where tidying is off: it was promised when it was made. */
  isAlways?: boolean
  /** GDPR art. 5(1)(e) unless there is more to say. */
  why: string
}

const storage = 'GDPR art. 5(1)(e): no longer than needed'

export const tidyings: readonly Tidying[] = [
  {
    id: 'bundles',
    title: 'Bundles of people’s data',
    days: 0,
    table: 'compliance.bundle_part',
    since: '(select r.expires_at from compliance.person_request r where r.id = t.request_id)',
    isAlways: true,
    why: storage,
  },
  {
    id: 'import-files',
    title: 'Files that were imported',
    days: 90,
    table: 'transfer.import_file',
    since: '(select i.updated_at from transfer.import i where i.id = t.import_id)',
    why: storage,
  },
  {
    id: 'mail',
    title: 'Copies of mail that was sent',
    days: 365,
    table: 'notices.mail',
    since: 't.created_at',
    why: storage,
  },
  {
    id: 'access',
    title: 'Who read which record',
    days: 730,
    table: 'compliance.access',
    since: 't.hour_at',
    why: storage,
  },
]

const condition = ({ since }: Tidying, days: string, now: string) =>
  `${since} < ${now}::timestamptz - make_interval(days => ${days}::integer)`

/** How many rows each would take away now; in one question. */
export function countSql(): { text: string; days: number[] } {
  const parts = tidyings.map(
    (one, at) =>
      `select '${one.id}' as id, count(*)::integer as count from ${one.table} t where ${condition(one, `$${at + 2}`, '$1')}`,
  )
  return { text: parts.join(' union all '), days: tidyings.map(one => one.days) }
}

export const deleteSql = (one: Tidying) => `delete from ${one.table} t where ${condition(one, '$2', '$1')}`
