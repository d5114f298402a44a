import { entity } from '#kernel/entity/entity.ts'
import { instant, integer, list, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { proofStatuses } from '../rules.ts'

/** What the customer is asked to approve, and their answer: who, when, from where, and of exactly what. */
export const Proof = entity('coating.proof', {
  plural: 'proofs',
  title: 'number',
  label: 'Proof',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-sentAt',
  fields: {
    number: integer(),
    revision: integer(),
    quoteId: ref('coating.quote'),
    customerId: ref('people.customer'),
    locationId: ref('kernel.location').optional(),
    status: oneOf(proofStatuses),
    note: longText({ max: 2000 }).optional(),
    fileIds: list(ref('files.file'), { max: 20 }),
    contentHash: text({ max: 64, help: 'SHA-256 of parts, colours, price and pictures.' }),
    expiresAt: instant(),
    sentAt: instant(),
    answeredAt: instant().optional(),
    answeredBy: text({ max: 200, personal: 'basic' }).optional(),
    answeredFrom: text({ max: 100, personal: 'basic', help: 'The address the answer came from.' }).optional(),
    comment: longText({ max: 2000 }).optional(),
    sentById: ref('kernel.member').optional(),
  },
})
