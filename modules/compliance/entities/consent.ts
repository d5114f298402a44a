import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { id, instant, longText, text } from '#kernel/schema/fields.ts'

/** What somebody agreed to, where, when, and in the very words they were shown. */
export const Consent = entity('compliance.consent', {
  plural: 'consents',
  label: 'Consent',
  access: { read: 'compliance.consent.read', write: 'compliance.consent.write' },
  without: ['update', 'archive', 'bulk', 'import'],
  fields: {
    personEntity: text({ max: 100, pattern: '^[a-z_]+\\.[a-z_]+$', help: 'The noun: `people.customer`.' }),
    personId: id(),
    purpose: text({ max: 60, pattern: '^[a-z][a-z0-9_.]*$', help: '`newsletter`, `photos.website`' }),
    source: text({ max: 200, help: 'Where it was given: the form, the page, the letter.' }),
    wording: longText({ max: 5000, help: 'The words that were shown.' }),
    wordingVersion: text({ max: 60 }),
    givenAt: instant(),
    withdrawnAt: readOnly(instant().optional()),
    withdrawnSource: readOnly(text({ max: 200 }).optional()),
  },
  constraints: {
    consent_once: {
      code: 'compliance.consent_given',
      message: 'This consent stands already; it has to be withdrawn before it can be given anew.',
      field: 'purpose',
    },
    consent_withdrawn_after: {
      code: 'compliance.withdrawn_before_given',
      status: 422,
      message: 'A consent cannot be withdrawn before it was given.',
    },
  },
})
