/**
 * What is written with no entry of its own in the audit, and by what: counters, mirrors, and figures that triggers keep. A
 * field that is not named here and was changed past its verbs is told by `mainstay verify audit`.
 */
export const writtenWithoutEntry: ReadonlySet<string> = new Set([
  // When a key was last used.
  'kernel.api_key.lastUsedAt',
  // The sum of its movements, which have entries.
  'inventory.lot.onHand',
  // Where the board is.
  'work.stage.locationId',
  'work.job.locationId',
  'property.parcel.reminderCount',
  'property.visitor_pass.useCount',
  // STOP after a bounce.
  'notices.suppression.cause',
  // Follow the answers of an endpoint.
  'integrations.endpoint.status',
  'integrations.endpoint.disabledReason',
  'integrations.endpoint.disabledAt',
])

/** Whose rows may be gone: a quote's items are written anew with it, pieces of an upload go when it is whole or dropped. */
export const mayBeGone: ReadonlySet<string> = new Set([
  'coating.quote_item',
  'files.upload',
  'integrations.delivery',
  'kernel.tenant',
])
