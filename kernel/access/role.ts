import { entity } from '../entity/entity.ts'
import { list, text } from '../schema/fields.ts'

/** A tenant's own role. One named like a built-in role takes its place; the owner's cannot be replaced. */
export const Role = entity('kernel.role', {
  plural: 'roles',
  title: 'name',
  label: 'Role',
  without: ['create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    name: text({ max: 60 }),
    permissions: list(text({ max: 100 }), {
      max: 1000,
      help: 'Names of permissions, or patterns: bookings.*, *.read, *',
    }),
  },
})
