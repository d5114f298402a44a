import { baseRoles, expandPermissions, ownerRole, patternsOfRole } from '#kernel/access/permission.ts'
import { Role } from '#kernel/access/role.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, id, integer, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { CustomField } from '#kernel/tenancy/custom-field.ts'
import { moduleIsHere, type Whole } from '../steps/permission-groups.ts'

interface OwnField {
  id: string
  version: number
  entity: string
  name: string
  label: string
  roles: string[] | null
}

const sql = `select json_build_object(
  'permissions', (select permissions from kernel.role where name = $1 and archived_at is null),
  'fields', coalesce((select json_agg(json_build_object('id', id, 'version', version, 'entity', entity, 'name', name,
      'label', label, 'roles', roles) order by entity, label, id) from kernel.custom_field
      where archived_at is null), '[]')) as found`

/** Fields that a permission opens, by that permission. */
function guardedBy({ entities }: Whole, isHere: (module: string) => boolean) {
  const rules = [...entities.values()]
    .filter(({ name }) => isHere(name.split('.')[0]!))
    .flatMap(({ name: entity, hides = {} }) =>
      Object.entries(hides).map(([field, permission]) => ({ entity, field, permission })),
    )
  return Object.entries(Object.groupBy(rules, ({ permission }) => permission))
}

export const roleFields = (whole: () => Whole) =>
  query('business.role_fields', {
    summary: 'Which fields that not everybody sees one role sees: costs, health, and the business’s own',
    route: 'GET /v1/role-fields',
    needs: Role.access.read,
    input: { role: text({ max: 60 }) },
    output: {
      role: text(),
      guarded: list(
        shape({
          permission: text({ help: 'Who holds it sees the fields, and nobody else.' }),
          isSeen: bool(),
          fields: list(shape({ entity: text(), field: text() }), { max: 500 }),
        }),
      ),
      own: list(
        shape({
          id: id(),
          version: integer(),
          entity: text(),
          name: text(),
          label: text(),
          roles: list(text(), { max: 100 }).optional(),
          isSeen: bool(),
          isYours: bool({ help: 'You see it yourself, and so may decide who else does.' }),
        }),
        { max: 10_000, help: 'None for who may not look at fields of the business’s own.' },
      ),
    },
    async run(ctx, { role }) {
      const [row] = await ctx.read<{ found: { permissions: string[] | null; fields: OwnField[] } }>(sql, [
        role,
      ])
      const { permissions: own, fields } = row!.found
      const { edition } = ctx.tenant
      const builtIn = { ...baseRoles, ...whole().rolesOf(edition) }
      if (!own && !Object.hasOwn(builtIn, role)) throw Failure.notFound()
      const held = expandPermissions(patternsOfRole(role, builtIn, own), whole().permissions)
      const sees = (name: string, { roles }: OwnField) => name === ownerRole || !roles || roles.includes(name)
      const mayLook = ctx.actor.permissions.has(CustomField.access.read)
      return {
        role,
        guarded: guardedBy(whole(), moduleIsHere(whole(), edition)).map(([permission, rules]) => ({
          permission,
          isSeen: held.has(permission),
          fields: rules!.map(({ entity, field }) => ({ entity, field })),
        })),
        own: (mayLook ? fields : []).map(field => ({
          ...field,
          isSeen: sees(role, field),
          isYours: sees(ctx.actor.role, field),
        })),
      }
    },
  })
