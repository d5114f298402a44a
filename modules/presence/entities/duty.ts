import { entity } from '#kernel/entity/entity.ts'
import { instant, oneOf, ref } from '#kernel/schema/fields.ts'
import { dutyEnds } from '../rules.ts'

const byVerb = { readOnly: true }

/** One time during which someone counts as looking after an area. A break ends it. */
export const Duty = entity('presence.duty', {
  plural: 'duties',
  label: 'Duty',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-startedAt',
  fields: {
    caregiverId: ref('presence.caregiver', byVerb),
    areaId: ref('presence.area', byVerb),
    locationId: ref('kernel.location', byVerb),
    startedAt: instant(byVerb),
    endedAt: instant(byVerb).optional(),
    endReason: oneOf(dutyEnds, byVerb).optional(),
  },
})
