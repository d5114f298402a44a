import { entity } from '#kernel/entity/entity.ts'
import { integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { jurisdictions } from '../supervision/registry.ts'
import { contexts } from '../supervision/rule-set.ts'

/** Where a group is: a room, a playground, a bus. */
export const Area = entity('presence.area', {
  plural: 'areas',
  title: 'name',
  label: 'Area',
  scopedBy: 'locationId',
  defaultSort: 'position,name',
  editable: ['name', 'position'],
  fields: {
    locationId: ref('kernel.location'),
    name: text({ max: 100 }),
    jurisdiction: oneOf(jurisdictions, {
      help: 'Whose supervision rules hold at this address. Not legal advice, not yet reviewed.',
    }),
    activity: oneOf(contexts, { help: 'What the group is doing; some rules differ by it.' }).default(
      'ordinary',
    ),
    position: integer({ min: 0, max: 1_000_000 }).default(0),
  },
})
