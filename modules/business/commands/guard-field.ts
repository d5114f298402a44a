import { baseRoles, ownerRole } from '#kernel/access/permission.ts'
import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { about, happened } from '#kernel/entity/happenings.ts'
import { list, text } from '#kernel/schema/fields.ts'
import { CustomField } from '#kernel/tenancy/custom-field.ts'
import type { Whole } from '../steps/permission-groups.ts'

const ownRolesSql = 'select name from kernel.role where archived_at is null'

export const guardField = (whole: () => Whole) =>
  command('business.guard_field', {
    summary:
      'Say which roles see a field of the business’s own; felt within a second, everywhere the field stands',
    route: 'POST /v1/custom-fields/{id}/roles',
    needs: CustomField.access.write,
    on: CustomField,
    input: {
      roles: list(text({ max: 60 }), {
        max: 100,
        help: 'Left out: every role. The owner sees it always.',
      }).optional(),
    },
    output: CustomField,
    emits: [happened(CustomField).updated],
    errors: {
      'business.field_not_seen': {
        status: 403,
        when: 'Your own role does not see this field, so you decide for nobody. Ask the owner.',
      },
    },
    async run(ctx, { id, roles: wanted }) {
      const before = await ctx.find(CustomField, id, { lock: true })
      const { role } = ctx.actor
      const sees = role === ownerRole || !before.roles || before.roles.includes(role)
      if (!sees) ctx.fail('business.field_not_seen')
      const roles = wanted ? [...new Set(wanted)].sort() : null
      const own = await ctx.sql.rows<{ name: string }>(ownRolesSql)
      const built = { ...baseRoles, ...whole().rolesOf(ctx.tenant.edition) }
      const known = new Set([...Object.keys(built), ...own.map(({ name }) => name)])
      const unknown = (wanted ?? []).findIndex(name => !known.has(name))
      if (unknown >= 0) throw Failure.field(`/roles/${unknown}`, 'not_a_choice', 'There is no such role.')
      const row = await ctx.update(CustomField, before, { roles })
      if (row !== before) ctx.emit(happened(CustomField).updated, about(CustomField, row))
      return row
    },
  })
