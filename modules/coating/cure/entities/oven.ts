import { entity } from '#kernel/entity/entity.ts'
import { integer, ref, text } from '#kernel/schema/fields.ts'

const millimetres = () => integer({ min: 1, max: 100_000 }).optional()

export const Oven = entity('coating.oven', {
  plural: 'ovens',
  title: 'name',
  label: 'Oven',
  access: { read: 'coating.batch.read', write: 'coating.oven.write' },
  scopedBy: 'locationId',
  defaultSort: 'name',
  fields: {
    locationId: ref('kernel.location'),
    name: text({ max: 60 }),
    lengthMm: millimetres(),
    widthMm: millimetres(),
    heightMm: millimetres(),
    maxLoadGrams: integer({ min: 1, max: 100_000_000 }).optional(),
    rackCount: integer({ min: 1, max: 1000, help: 'How many racks go in.' }).default(1),
    rampMinutes: integer({ min: 0, max: 600, help: 'Until the air is hot.' }).default(0),
  },
  constraints: {
    oven_name: { code: 'coating.oven_known', message: 'There is an oven of this name here.', field: 'name' },
  },
})
