import { entity } from '#kernel/entity/entity.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { integer, json, list, ref, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { temperature } from './temperature.ts'

const parts = {
  temperature: temperature(),
  minMinutes: integer({ min: 1, max: 600 }),
  maxMinutes: integer({ min: 1, max: 600, help: 'Longer than this spoils it.' }).optional(),
}

/** Any of them cures: 20 min at 180 °C, or 15 at 190, or 10 at 200. */
export const pointList = () =>
  list(json<InputOf<typeof parts>>(inputSchema(parts) as Field['schema']), { max: 20 })

/** How a powder is baked, as its data sheet says: temperatures of the metal, not of the air. */
export const Recipe = entity('coating.recipe', {
  plural: 'cure-recipes',
  title: 'name',
  label: 'Cure recipe',
  access: { read: 'coating.batch.read', write: 'coating.recipe.write' },
  defaultSort: 'name',
  fields: {
    name: text({ max: 100 }),
    powderId: ref('coating.powder').optional(),
    points: pointList(),
    limitTemperature: temperature(
      'The metal must never be hotter. Hundredths of a degree Celsius.',
    ).optional(),
    source: text({ max: 300, help: 'The data sheet, and its date.' }).optional(),
  },
  constraints: {
    recipe_name: { code: 'coating.recipe_known', message: 'There is a recipe of this name.', field: 'name' },
    recipe_points: {
      code: 'coating.recipe_empty',
      status: 422,
      message: 'Say at least one temperature and time.',
      field: 'points',
    },
  },
})
