import { checkGrant, type RoleBook } from '../access/grant-guard.ts'
import { type Command, command } from '../command/command.ts'
import { about, happened } from '../entity/happenings.ts'
import { Member } from './member.ts'
import { memberErrors, refuseGreaterMember, refuseLastOwner } from './member-guard.ts'

const { name, role, locationIds } = Member.fields

/** The e-mail is not changed here: it is what an account to sign in with is found by. */
export const updateMember = (book: () => RoleBook): Command => ({
  ...command('kernel.update_member', {
    summary: 'Change a member’s name, role or locations; felt within a second',
    route: 'PATCH /v1/members/{id}',
    needs: Member.access.write,
    on: Member,
    input: { name, role, locationIds },
    output: Member,
    emits: [happened(Member).updated],
    errors: memberErrors,
    async run(ctx, { id, ...changes }) {
      const before = await ctx.find(Member, id, { lock: true })
      await refuseGreaterMember(ctx, book(), before.role)
      const grant = { role: changes.role ?? before.role, locationIds: changes.locationIds ?? null }
      if (changes.locationIds === undefined) grant.locationIds = before.locationIds
      if (changes.role !== undefined || changes.locationIds !== undefined)
        await checkGrant(ctx, book(), grant)
      if (grant.role !== before.role) await refuseLastOwner(ctx, before)
      const member = await ctx.update(Member, before, changes)
      if (member !== before) ctx.emit(happened(Member).updated, about(Member, member))
      return member
    },
  }),
  isPartial: true,
})
