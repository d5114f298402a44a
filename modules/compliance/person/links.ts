/**
 * Who a row belongs to follows from the foreign keys of the database. What they do not say is said here: a test goes
 * over all tables and refuses one that is neither reached nor named.
 */
export interface Link {
  table: string
  column: string
}

/** Columns without a foreign key that hold the id of what a row belongs to, whichever table that is in. */
export const softLinks: readonly Link[] = [
  { table: 'care.dependant', column: 'id' },
  { table: 'billing.entry', column: 'subject_id' },
  { table: 'kernel.link', column: 'row_id' },
  { table: 'kernel.saved_view', column: 'owner_id' },
  { table: 'transfer.import_row', column: 'row_id' },
  { table: 'integrations.delivery', column: 'row_id' },
  { table: 'files.file', column: 'subject_id' },
  { table: 'people.customer_access', column: 'viewer_id' },
  { table: 'notices.notice', column: 'recipient_id' },
  { table: 'notices.preference', column: 'person_id' },
  { table: 'notices.reach', column: 'person_id' },
  { table: 'notices.device', column: 'person_id' },
  { table: 'deals.claim', column: 'booked_by' },
  { table: 'deals.payment_card', column: 'booked_by' },
  { table: 'venues.guest', column: 'visitor_id' },
  { table: 'community.participant', column: 'person_id' },
  { table: 'community.review', column: 'author_id' },
  { table: 'community.thread', column: 'author_id' },
  { table: 'community.post', column: 'author_id' },
  { table: 'community.case', column: 'author_id' },
  { table: 'community.case', column: 'subject_id' },
  { table: 'community.revision', column: 'subject_id' },
  { table: 'community.report', column: 'reporter_id' },
  { table: 'compliance.consent', column: 'person_id' },
  { table: 'compliance.person_request', column: 'subject_id' },
]

/** A row of the first names a person by another id, too: who acts for a customer is that customer. */
export const sameAs: readonly (Link & { is: string })[] = [
  { table: 'people.customer_access', column: 'viewer_id', is: 'kernel.member' },
]

/** Foreign keys that only mention somebody: what they were given to do is the house's own. */
export const mentions: readonly Link[] = [
  { table: 'work.job', column: 'assignee_id' },
  { table: 'property.request', column: 'assignee_id' },
]

/** Tables about a person that are gone over in a way of their own; see erasure/ and bundle/. */
export const ownWays: Readonly<Record<string, string>> = {
  'kernel.audit': 'entries about the person’s records, and by the person',
  'kernel.event': 'the data of events about the person’s records',
  'kernel.idempotency': 'kept answers that name one of the person’s records',
  'kernel.search_document': 'follows its record by a trigger',
  'kernel.search_word': 'follows its record by a trigger',
  'notices.mail': 'mail to one of the person’s addresses',
  'notices.delivery': 'follows its notice',
  'notices.suppression': 'by the person’s addresses',
  'transfer.import_file': 'the file that the person came in with',
  'compliance.access': 'who read the person’s records',
}
