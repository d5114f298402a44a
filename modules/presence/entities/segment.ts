import { entity } from '#kernel/entity/entity.ts'
import { instant, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { segmentMethods } from '../rules.ts'

const byVerb = { readOnly: true }

/** One time in one place. Written by arriving, moving and leaving alone. */
export const Segment = entity('presence.segment', {
  plural: 'segments',
  label: 'Time in an area',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-startedAt',
  fields: {
    dependantId: ref('care.dependant', byVerb),
    areaId: ref('presence.area', byVerb),
    locationId: ref('kernel.location', byVerb),
    startedAt: instant(byVerb),
    endedAt: instant(byVerb).optional(),
    startedByName: text(byVerb),
    endedByName: text(byVerb).optional(),
    method: oneOf(segmentMethods, byVerb),
  },
  constraints: {
    segment_open: { code: 'presence.here_already', message: 'Is here already, by another device.' },
  },
})
