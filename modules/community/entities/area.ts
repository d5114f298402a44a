import { entity } from '#kernel/entity/entity.ts'
import { longText, text } from '#kernel/schema/fields.ts'

/** A neighbourhood of a city, whose people talk to each other and to nobody else. */
export const Area = entity('community.area', {
  plural: 'areas-of-town',
  title: 'name',
  label: 'Neighbourhood',
  isSearchable: true,
  defaultSort: 'name',
  fields: {
    name: text({ max: 120, help: 'As the venues there name it.' }),
    city: text({ max: 120 }),
    about: longText({ max: 1000 }).optional(),
  },
  constraints: {
    area_once: {
      code: 'community.area_exists',
      message: 'The city has a neighbourhood of this name.',
      field: 'name',
    },
  },
})
