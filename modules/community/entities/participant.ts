import { entity } from '#kernel/entity/entity.ts'
import { id, list, ref, text } from '#kernel/schema/fields.ts'
import { mostAreas } from '../rules.ts'

/** Someone who takes part, under a name of their choice, in the neighbourhoods they chose. */
export const Participant = entity('community.participant', {
  plural: 'participants',
  title: 'displayName',
  label: 'Participant',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    personId: id({ help: 'The visitor’s, member’s or key’s own id.' }),
    displayName: text({ min: 2, max: 40, personal: 'basic' }),
    city: text({ max: 120 }),
    areaIds: list(ref('community.area'), { max: mostAreas }),
  },
  constraints: {
    participant_name: {
      code: 'community.name_taken',
      message: 'Somebody goes by this name; choose another.',
      field: 'displayName',
    },
  },
})
