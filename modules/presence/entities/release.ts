import { entity } from '#kernel/entity/entity.ts'
import { instant, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { releaseOutcomes } from '../rules.ts'

const byVerb = { readOnly: true }

/** To whom someone was given, or why they were not. Never changed. */
export const Release = entity('presence.release', {
  plural: 'releases',
  title: 'personName',
  label: 'Release',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-at',
  fields: {
    dependantId: ref('care.dependant', byVerb),
    locationId: ref('kernel.location', byVerb),
    at: instant(byVerb),
    outcome: oneOf(releaseOutcomes, byVerb),
    reason: text({ max: 60, ...byVerb }).optional(),
    personName: text({ personal: 'basic', ...byVerb }),
    relationship: text({ max: 60, ...byVerb }).optional(),
    contactId: ref('children.contact', byVerb).optional(),
    passId: ref('children.pass', byVerb).optional(),
    staffName: text(byVerb),
    idDocument: text({ max: 100, personal: 'sensitive', isSealed: true, ...byVerb }).optional(),
    signatureHash: text({ max: 64, ...byVerb }).optional(),
  },
})
