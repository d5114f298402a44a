/**
 * Columns that say what kind of thing a row is, never who somebody is: choices, codes of the house's own, names of rules.
 * Whatever else can hold words is taken out when a person is forgotten.
 */
export const keptColumns: ReadonlySet<string> = new Set(
  `action actor_kind agency_basis allocation applies_to availability because body_hash breaks cadence category channel
   checksum code code_hash colour_class content_hash currency deal_terms deposit_state digest direction digest_hash
   edition ended_because entity event events explanation fee_basis field genre hint key kind level locale lookup
   mapping media_type method mode month name_of operation over_max p256dh party pin_hash plan priority provider
   purpose quantity rank rates record reference role route rule service sex shares signature_hash size slots
   species status step stretch subject_entity tax_category tax_percent taxes template terms timezone topic unit
   verdict_kind pauses permissions vaccine query visibility wording_version weekdays`.split(/\s+/),
)

/** Who of the house did something: that is kept of them as long as the record is. */
const staffColumns: ReadonlySet<string> = new Set(
  `by_name second_by_name started_by_name ended_by_name settled_by_name staff_name worker_name checked_by decided_by
   claimed_by cancelled_by`.split(/\s+/),
)

/** Kinds that differ from table to table. */
const keptHere: ReadonlySet<string> = new Set([
  'billing.invoice_line.description',
  'care.entry.outcome',
  'coating.received_part.condition',
  'community.case.subject',
  'community.case.reasons',
  'community.report.reason',
  'compliance.consent.wording',
  'compliance.person_request.result',
  'coating.oven_cycle.oven',
  'coating.powder_use.gun',
  'presence.passage.outcome',
  'presence.release.outcome',
  'property.request.category',
  'property.request.source',
  'property.request.verdict',
  'transfer.import_row.outcome',
])

/** A column that says what kind of thing a row is, and nothing of anybody. */
export const saysKind = (table: string, column: string): boolean =>
  keptColumns.has(column) || keptHere.has(`${table}.${column}`)

/** Whether it names somebody of the house by what they did. */
export const namesStaff = (column: string): boolean => staffColumns.has(column)

export const isKept = (table: string, column: string): boolean =>
  saysKind(table, column) || staffColumns.has(column)
