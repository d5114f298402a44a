import { saysKind } from '#modules/compliance/public.ts'

/** How a house is set up, in its own words: rooms, services, prices. Nobody's name belongs there. */
const setUp = new Set(
  `billing.tax_rate business.set_up care.card_template care.health_requirement catalogue.price_rule coating.oven
   coating.price_book coating.recipe coating.shop_board coating.powder community.area deals.deal deals.offer
   inventory.item kernel.counter kernel.custom_field kernel.location kernel.role notices.wording places.room
   places.room_type presence.area property.amenity property.building property.entry_rule property.holiday
   property.plan property.priority_policy property.service_hours property.unit tuition.plan_template venues.combo
   venues.floor venues.guest_table venues.venue work.board work.stage`.split(/\s+/),
)

/** Choices that the program knows and the database does not. */
const choices = new Set(
  `catalogue.price_rule.charged_by coating.batch.verdict inventory.inspection.outcome property.expense.distribution
   property.expense.meter_kind`.split(/\s+/),
)

/** Numbers of papers and jobs, given by the house. */
const numbers = new Set(['billing.invoice.reference', 'coating.shop_job.reference'])

/** What somebody typed, and who did something: people are named in these wherever they stand. */
const spoken = /^(notes?|cause|remedy|comment|drafts|reference)$|(^|_)reason$|_by(_name)?$/

/** A word that says what kind of thing something is, or how the house is set up, and so stays in a copy. */
export const staysAsItIs = (table: string, column: string): boolean => {
  const name = `${table}.${column}`
  if (choices.has(name) || numbers.has(name)) return true
  return !spoken.test(column) && (saysKind(table, column) || setUp.has(table))
}
