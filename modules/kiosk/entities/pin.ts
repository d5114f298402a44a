import { entity } from '#kernel/entity/entity.ts'
import { ref, text } from '#kernel/schema/fields.ts'

const byVerb = { readOnly: true }

/** That somebody has a PIN for the kiosk of a place; never which. Archiving it takes it away. */
export const Pin = entity('kiosk.pin', {
  plural: 'kiosk-pins',
  title: 'personName',
  label: 'Kiosk PIN',
  without: ['create', 'update', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: 'personName',
  fields: {
    locationId: ref('kernel.location', byVerb),
    contactId: ref('children.contact', byVerb),
    customerId: ref('people.customer', {
      help: 'The PIN is for every child of which this person is a contact.',
      ...byVerb,
    }).optional(),
    personName: text({ personal: 'basic', ...byVerb }),
  },
  constraints: {
    pin_once: { code: 'kiosk.pin_not_usable', message: 'This PIN cannot be used; take another.' },
  },
})
