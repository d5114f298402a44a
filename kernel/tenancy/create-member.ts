import { checkGrant, moreThanOwn, type RoleBook } from '../access/grant-guard.ts'
import { command } from '../command/command.ts'
import { about, happened } from '../entity/happenings.ts'
import { Member } from './member.ts'

export const createMember = (book: () => RoleBook) =>
  command('kernel.create_member', {
    summary: 'Add a member; an account to sign in with is made separately',
    route: 'POST /v1/members',
    needs: Member.access.write,
    input: Member.fields,
    output: Member,
    status: 201,
    emits: [happened(Member).created],
    errors: moreThanOwn,
    async run(ctx, input) {
      await checkGrant(ctx, book(), { role: input.role, locationIds: input.locationIds ?? null })
      const member = await ctx.insert(Member, { ...input, email: input.email?.toLowerCase() })
      ctx.emit(happened(Member).created, about(Member, member))
      return member
    },
  })
