import { entity } from '#kernel/entity/entity.ts'
import { instant, longText, ref, text } from '#kernel/schema/fields.ts'

/** What a payer is asked to sign, word for word, and their signature: who, when, and from where. */
export const Agreement = entity('tuition.agreement', {
  plural: 'tuition-agreements',
  label: 'Tuition agreement',
  access: { read: 'tuition.plan.read', write: 'tuition.plan.write' },
  without: ['create', 'update', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-sentAt',
  fields: {
    planId: ref('tuition.plan'),
    customerId: ref('people.customer'),
    locationId: ref('kernel.location'),
    wording: longText({ max: 30_000 }),
    contentHash: text({ max: 64, help: 'SHA-256 of the wording.' }),
    sentAt: instant(),
    expiresAt: instant(),
    signedAt: instant().optional(),
    signedBy: text({ max: 200, personal: 'basic' }).optional(),
    signedFrom: text({
      max: 100,
      personal: 'basic',
      help: 'The address the signature came from.',
    }).optional(),
  },
})
