import { entity } from '#kernel/entity/entity.ts'
import { instant, ref, text } from '#kernel/schema/fields.ts'

const byVerb = { readOnly: true }

/** From the moment a group broke a supervision rule until it kept them again, and who did what. */
export const Breach = entity('presence.breach', {
  plural: 'breaches',
  title: 'says',
  label: 'Breach of supervision rules',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-startedAt',
  fields: {
    areaId: ref('presence.area', byVerb),
    locationId: ref('kernel.location', byVerb),
    startedAt: instant(byVerb),
    endedAt: instant(byVerb).optional(),
    says: text({ max: 500, ...byVerb }),
    cause: text({ max: 300, ...byVerb }),
    startedByName: text(byVerb),
    remedy: text({ max: 300, ...byVerb }).optional(),
    endedByName: text(byVerb).optional(),
    overrideReason: text({ max: 300, ...byVerb }).optional(),
  },
})
