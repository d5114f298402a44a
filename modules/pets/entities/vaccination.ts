import { entity } from '#kernel/entity/entity.ts'
import { day, id, instant, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { recordStatuses } from '#modules/care/public.ts'

const byVerb = { readOnly: true }

/** One dose given. Written by the verb that checks it; corrected by archiving it and recording it again. */
export const Vaccination = entity('pets.vaccination', {
  plural: 'vaccinations',
  title: 'vaccine',
  label: 'Vaccination',
  access: { read: 'pets.pet.read', write: 'pets.health.write' },
  without: ['create', 'update'],
  defaultSort: '-givenOn',
  importing: { mayAlsoSet: ['status'] },
  fields: {
    petId: ref('pets.pet'),
    vaccine: text({ max: 100, help: 'As the certificate names it: rabies, DHPP, bordetella.' }),
    givenOn: day(),
    expiresOn: day().optional(),
    status: oneOf(recordStatuses, byVerb).default('pending'),
    verifiedAt: instant(byVerb).optional(),
    verifiedById: id(byVerb).optional(),
    rejectionReason: text({ max: 500, ...byVerb }).optional(),
  },
  constraints: {
    vaccination_once: {
      code: 'pets.vaccination_known',
      message: 'This vaccination is already on record for that day.',
      field: 'givenOn',
    },
    vaccination_expires: {
      code: 'pets.vaccination_expires_before_given',
      status: 422,
      message: 'A vaccination cannot expire before it is given.',
      field: 'expiresOn',
    },
  },
})
