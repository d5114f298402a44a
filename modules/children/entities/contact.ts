import { entity } from '#kernel/entity/entity.ts'
import { bool, day, list, oneOf, phone, ref, text } from '#kernel/schema/fields.ts'
import { contactRoles, idKinds, weekdays } from '../rules.ts'

/** Someone who has to do with a child: a guardian, or whoever a guardian named in writing. */
export const Contact = entity('children.contact', {
  plural: 'child-contacts',
  title: 'name',
  label: 'Contact of a child',
  defaultSort: 'name',
  fields: {
    childId: ref('children.child'),
    customerId: ref('people.customer', { help: 'For guardians: who is told, and who pays.' }).optional(),
    name: text({ max: 200, personal: 'basic' }),
    phone: phone().optional(),
    bornOn: day({
      personal: 'basic',
      label: 'Born on',
      help: 'Who is too young takes no child home.',
    }).optional(),
    idKind: oneOf(idKinds, { label: 'Document they show' }).optional(),
    relationship: text({ max: 60, help: 'Mother, grandfather, neighbour.' }),
    role: oneOf(contactRoles),
    weekdays: list(oneOf(weekdays), { max: 7, help: 'None: every day.' }).default([]),
    validFromOn: day().optional(),
    validUntilOn: day().optional(),
    isDenied: bool({ label: 'Must not collect', help: 'Wins over everything else.' }).default(false),
    document: text({
      max: 300,
      help: 'The court order that a denial rests on.',
      personal: 'sensitive',
      isSealed: true,
    }).optional(),
  },
  constraints: {
    contact_denial: {
      code: 'children.denial_without_document',
      status: 422,
      message: 'Nobody is kept away without a document on file.',
      field: 'document',
    },
    contact_days: {
      code: 'children.contact_ends_before_start',
      status: 422,
      message: 'This cannot end before it begins.',
      field: 'validUntilOn',
    },
  },
})
