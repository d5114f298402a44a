import { entity } from '../entity/entity.ts'
import { id, instant, list, text } from '../schema/fields.ts'

/** Lets somebody without an account act on one record until an hour. Only the SHA-256 of its token is kept. */
export const Link = entity('kernel.link', {
  plural: 'links',
  title: 'name',
  without: ['create', 'update', 'bulk', 'import', 'export'],
  fields: {
    name: text({ max: 200, help: 'What it is for and for whom.' }),
    entity: text({ max: 100, readOnly: true }),
    rowId: id({ readOnly: true }),
    permissions: list(text({ max: 100 }), { readOnly: true }),
    expiresAt: instant(),
  },
})
