import { checkGrant, type RoleBook } from '../access/grant-guard.ts'
import { command } from '../command/command.ts'
import { about, happened } from '../entity/happenings.ts'
import { Member } from './member.ts'
import { memberErrors, refuseGreaterMember, refuseLastOwner } from './member-guard.ts'

export const archiveMember = (book: () => RoleBook) =>
  command('kernel.archive_member', {
    summary: 'Let a member go; they are signed out of this tenant within a second',
    route: 'POST /v1/members/{id}/archive',
    needs: Member.access.write,
    on: Member,
    input: {},
    output: Member,
    emits: [happened(Member).archived],
    errors: memberErrors,
    async run(ctx, { id }) {
      const before = await ctx.find(Member, id, { lock: true })
      if (before.archivedAt) return before
      await refuseGreaterMember(ctx, book(), before.role)
      await refuseLastOwner(ctx, before)
      const member = await ctx.update(Member, before, { archivedAt: ctx.now.toString() })
      ctx.emit(happened(Member).archived, about(Member, member))
      return member
    },
  })

export const restoreMember = (book: () => RoleBook) =>
  command('kernel.restore_member', {
    summary: 'Take a member back with the role they had',
    route: 'DELETE /v1/members/{id}/archive',
    needs: Member.access.write,
    on: Member,
    input: {},
    output: Member,
    emits: [happened(Member).restored],
    errors: memberErrors,
    async run(ctx, { id }) {
      const before = await ctx.find(Member, id, { lock: true })
      if (!before.archivedAt) return before
      await checkGrant(ctx, book(), before)
      const member = await ctx.update(Member, before, { archivedAt: null })
      ctx.emit(happened(Member).restored, about(Member, member))
      return member
    },
  })
