import { baseRoles, expandPermissions, patternsOfRole } from '#kernel/access/permission.ts'
import { Role } from '#kernel/access/role.ts'
import { query } from '#kernel/query/query.ts'
import { bool, id, integer, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { permissionGroups, type Whole } from '../steps/permission-groups.ts'

interface OwnRole {
  id: string
  version: number
  name: string
  permissions: string[]
}

const sql = `select json_build_object(
  'own', coalesce((select json_agg(json_build_object('id', id, 'version', version, 'name', name,
      'permissions', permissions) order by name) from kernel.role where archived_at is null), '[]'),
  'holders', coalesce((select json_object_agg(role, count) from (select role, count(*) from (
      select role from kernel.member where archived_at is null union all
      select role from kernel.api_key where archived_at is null) one group by role) held), '{}')) as found`

const names = () => list(text({ max: 100 }), { max: 2000 })

export const roleMatrix = (whole: () => Whole) =>
  query('business.role_matrix', {
    summary: 'Every role with what it lets its holders do, and every permission with what it is for',
    route: 'GET /v1/role-matrix',
    needs: Role.access.read,
    input: {},
    output: {
      roles: list(
        shape({
          id: id().optional(),
          version: integer().optional(),
          name: text(),
          isBuiltIn: bool({ help: 'Comes with the edition; the business has not made it its own.' }),
          isReplaced: bool({ help: 'The business’s own, in place of one that comes with the edition.' }),
          holderCount: integer({ help: 'Members and API keys.' }),
          permissions: names(),
        }),
      ),
      groups: list(
        shape({
          module: text(),
          permissions: list(shape({ name: text(), uses: list(text({ max: 300 }), { max: 200 }) }), {
            max: 500,
          }),
        }),
      ),
    },
    async run(ctx) {
      const [row] = await ctx.read<{ found: { own: OwnRole[]; holders: Record<string, number> } }>(sql)
      const { own, holders } = row!.found
      const { permissions, rolesOf } = whole()
      const builtIn = { ...baseRoles, ...rolesOf(ctx.tenant.edition) }
      const ownByName = new Map(own.map(role => [role.name, role]))
      const roles = [...new Set([...Object.keys(builtIn), ...ownByName.keys()])].map(name => {
        const mine = ownByName.get(name)
        const patterns = patternsOfRole(name, builtIn, mine?.permissions)
        return {
          id: mine?.id ?? null,
          version: mine?.version ?? null,
          name,
          isBuiltIn: !mine,
          isReplaced: mine !== undefined && Object.hasOwn(builtIn, name),
          holderCount: holders[name] ?? 0,
          permissions: [...expandPermissions(patterns, permissions)],
        }
      })
      return { roles, groups: permissionGroups(whole(), ctx.tenant.edition) }
    },
  })
