import { entity } from '#kernel/entity/entity.ts'
import { id, integer, list, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { conditions } from '../rules.ts'

const millimetres = () => integer({ min: 1, max: 100_000, help: 'Millimetres.' }).optional()

/** Where on a photo: thousandths of its width and height. */
export const markList = () =>
  list(
    shape({
      fileId: id(),
      x: integer({ min: 0, max: 1000 }),
      y: integer({ min: 0, max: 1000 }),
      note: text({ max: 200 }),
    }),
    { max: 50 },
  )

/** One kind of part of a drop-off, as it looked at the door. */
export const ReceivedPart = entity('coating.received_part', {
  plural: 'received-parts',
  title: 'name',
  label: 'Received part',
  access: { read: 'coating.drop_off.read', write: 'coating.drop_off.write' },
  without: ['create', 'import', 'bulk'],
  editable: ['name', 'partId', 'lengthMm', 'widthMm', 'heightMm', 'condition', 'criticalAreas', 'marks'],
  scopedBy: 'locationId',
  fields: {
    dropOffId: ref('coating.drop_off'),
    customerId: ref('people.customer', { readOnly: true }),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    partId: ref('coating.part', { help: 'Where it is in the library.' }).optional(),
    name: text({ max: 200 }),
    count: integer({ min: 1, max: 1_000_000 }),
    lengthMm: millimetres(),
    widthMm: millimetres(),
    heightMm: millimetres(),
    condition: oneOf(conditions).default('used'),
    criticalAreas: longText({ max: 2000, help: 'What must stay bare, sharp or flawless.' }).optional(),
    marks: markList().default([]),
  },
})
