import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { id, instant, integer, text } from '#kernel/schema/fields.ts'

/** A picture or a paper. What is kept is never what was sent: pictures are encoded anew, without place and camera. */
export const File = entity('files.file', {
  plural: 'files',
  title: 'name',
  label: 'File',
  without: ['create', 'import'],
  editable: ['name'],
  fields: {
    name: text({ max: 200 }),
    mediaType: readOnly(text({ max: 100 })),
    byteCount: readOnly(integer({ min: 1 })),
    width: readOnly(integer({ min: 1, help: 'Pixels; pictures only.' }).optional()),
    height: readOnly(integer({ min: 1 }).optional()),
    subjectEntity: readOnly(text({ max: 100, help: 'The noun it belongs to.' }).optional()),
    subjectId: readOnly(id({ help: 'The row it belongs to.' }).optional()),
    goneAt: readOnly(instant({ help: 'Since then there is only this line of it.' }).optional()),
  },
})
