const of = (why: string, tables: string): [string, string][] =>
  tables
    .trim()
    .split(/\s+/)
    .map(table => [table, why])

/** Tables that can hold words and are about nobody, each with the reason why: whoever adds a table says it here. */
export const impersonal: ReadonlyMap<string, string> = new Map([
  ...of(
    'how the house is set up',
    `billing.tax_rate care.card_template care.health_requirement catalogue.price_rule coating.oven coating.powder
     coating.price_book coating.recipe coating.shop_board community.area deals.card_venue kernel.counter kernel.custom_field
     kernel.location kernel.role notices.wording places.room places.room_type presence.area property.amenity
     property.building property.entry_rule property.holiday property.priority_policy property.service_hours property.unit
     venues.closure venues.combo venues.floor venues.guest_table venues.opening venues.pacing venues.turn_time venues.venue
     work.board work.stage integrations.endpoint integrations.usage kernel.api_key business.set_up
     compliance.data_key tuition.plan_template property.amenity_closure`,
  ),
  ...of(
    'goods, machines and what was done to them',
    `coating.batch coating.cure_file coating.cure_log inventory.inspection inventory.item inventory.lot inventory.movement
     inventory.reorder inventory.reservation inventory.stocktake inventory.weighing property.meter_reading property.plan
     property.plan_order property.plan_reading`,
  ),
  ...of('other businesses', 'inventory.supplier'),
  ...of('offers, made to everybody', 'deals.blackout deals.deal deals.decision deals.offer deals.stop'),
  ...of(
    'units of a building, whoever lives in them',
    'property.charge property.expense property.instruction property.sheet property.unit_payment',
  ),
  ...of('what the house did, and who of it', 'kernel.house_audit presence.breach transfer.import'),
  ...of('which listeners heard an event', 'kernel.handled'),
  ...of('what was signed about the audit, and says nothing of what is in it', 'compliance.checkpoint'),
])
