import { query } from '../query/query.ts'
import type { Field } from '../schema/field.ts'
import { json } from '../schema/fields.ts'
import type { RoleBook } from './grant-guard.ts'
import { baseRoles, expandPermissions, patternsOfRole } from './permission.ts'
import { Role } from './role.ts'

const option = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    isBuiltIn: { type: 'boolean' },
    permissions: { type: 'array', items: { type: 'string' } },
  },
  required: ['name', 'isBuiltIn', 'permissions'],
} as unknown as Field['schema']

const names = { type: 'array', items: { type: 'string' } } as unknown as Field['schema']

export const roleOptions = (book: () => RoleBook) =>
  query('kernel.role_options', {
    summary: 'The roles that can be given here, with what each may do, and every permission there is',
    route: 'GET /v1/role-options',
    needs: Role.access.read,
    input: {},
    output: {
      data: json({ type: 'array', items: option } as unknown as Field['schema']),
      permissions: json(names),
    },
    async run(ctx) {
      const { permissions } = book()
      const builtIn = { ...baseRoles, ...book().rolesOf(ctx.tenant.edition) }
      const own = await ctx.read<{ name: string; permissions: string[] }>(
        'select name, permissions from kernel.role where archived_at is null order by name',
      )
      const ownByName = new Map(own.map(role => [role.name, role.permissions]))
      const data = [...new Set([...Object.keys(builtIn), ...ownByName.keys()])].map(name => {
        const patterns = patternsOfRole(name, builtIn, ownByName.get(name))
        const isBuiltIn = !ownByName.has(name)
        return { name, isBuiltIn, permissions: [...expandPermissions(patterns, permissions)] }
      })
      return { data, permissions }
    },
  })
