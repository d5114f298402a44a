import { type Command, command } from '../command/command.ts'
import { about, happened } from '../entity/happenings.ts'
import { moreThanOwn, type RoleBook } from './grant-guard.ts'
import { Role } from './role.ts'
import { checkRole } from './role-check.ts'

const { name, permissions } = Role.fields
const events = happened(Role)

const putAway = 'select id from kernel.role where name = $1 and archived_at is not null'

/** One that was put away comes back with what it may do now: its name is still its own. */
export const createRole = (book: () => RoleBook) =>
  command('kernel.create_role', {
    summary: 'Add a role of the tenant’s own',
    route: 'POST /v1/roles',
    needs: Role.access.write,
    input: { name, permissions },
    output: Role,
    status: 201,
    emits: [events.created, events.restored],
    errors: moreThanOwn,
    async run(ctx, input) {
      checkRole(ctx, book(), input)
      const gone = await ctx.sql.one<{ id: string }>(putAway, [input.name])
      if (gone) {
        const before = await ctx.find(Role, gone.id, { lock: true })
        const role = await ctx.update(Role, before, { permissions: input.permissions, archivedAt: null })
        ctx.emit(events.restored, about(Role, role))
        return role
      }
      const role = await ctx.insert(Role, input)
      ctx.emit(events.created, about(Role, role))
      return role
    },
  })

export const updateRole = (book: () => RoleBook): Command => ({
  ...command('kernel.update_role', {
    summary: 'Change what a role may do; felt by its holders within a second',
    route: 'PATCH /v1/roles/{id}',
    needs: Role.access.write,
    on: Role,
    input: { permissions },
    output: Role,
    emits: [events.updated],
    errors: moreThanOwn,
    async run(ctx, input) {
      const before = await ctx.find(Role, input.id, { lock: true })
      // What it holds now is checked too: narrowing a greater role than one's own is no lesser change.
      checkRole(ctx, book(), before)
      checkRole(ctx, book(), { name: before.name, permissions: input.permissions ?? before.permissions })
      const role = await ctx.update(Role, before, { permissions: input.permissions })
      if (role !== before) ctx.emit(events.updated, about(Role, role))
      return role
    },
  }),
  isPartial: true,
})

const inUse = `select exists (select from kernel.member where role = $1 and archived_at is null)
  or exists (select from kernel.api_key where role = $1 and archived_at is null) as found`

export const archiveRole = (book: () => RoleBook) =>
  command('kernel.archive_role', {
    summary: 'Put a role away that nobody holds',
    route: 'POST /v1/roles/{id}/archive',
    needs: Role.access.write,
    on: Role,
    input: {},
    output: Role,
    emits: [events.archived],
    errors: {
      ...moreThanOwn,
      'kernel.role_in_use': { status: 409, when: 'A member or an API key still has this role.' },
    },
    async run(ctx, { id }) {
      const before = await ctx.find(Role, id, { lock: true })
      if (before.archivedAt) return before
      checkRole(ctx, book(), before)
      const used = await ctx.sql.one<{ found: boolean }>(inUse, [before.name])
      // Where one comes with the edition, its holders have that again.
      const hasOther = Object.hasOwn(book().rolesOf(ctx.tenant.edition), before.name)
      if (used?.found && !hasOther) ctx.fail('kernel.role_in_use')
      const role = await ctx.update(Role, before, { archivedAt: ctx.now.toString() })
      ctx.emit(events.archived, about(Role, role))
      return role
    },
  })

export const restoreRole = (book: () => RoleBook) =>
  command('kernel.restore_role', {
    summary: 'Bring a role back',
    route: 'DELETE /v1/roles/{id}/archive',
    needs: Role.access.write,
    on: Role,
    input: {},
    output: Role,
    emits: [events.restored],
    errors: moreThanOwn,
    async run(ctx, { id }) {
      const before = await ctx.find(Role, id, { lock: true })
      if (!before.archivedAt) return before
      checkRole(ctx, book(), before)
      const role = await ctx.update(Role, before, { archivedAt: null })
      ctx.emit(events.restored, about(Role, role))
      return role
    },
  })
