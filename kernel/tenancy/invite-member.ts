import type { RoleBook } from '../access/grant-guard.ts'
import { invitationLetter, joinPermission } from '../access/invitation.ts'
import { postLetter } from '../access/letter-office.ts'
import { command } from '../command/command.ts'
import { event } from '../event/event.ts'
import { job } from '../job/job.ts'
import { id, instant, text } from '../schema/fields.ts'
import { Member } from './member.ts'
import { memberErrors, refuseGreaterMember } from './member-guard.ts'

const daysToAnswer = 7

export const memberInvited = event('kernel.member_invited', {
  summary: 'A member was invited to choose a password',
})

const invitedSql = `select m.name, m.email, t.name as "tenantName", t.locale from kernel.member m
  join kernel.tenant t on t.id = m.tenant_id where m.id = $1 and m.archived_at is null and m.user_id is null`

interface Invited {
  name: string
  email: string
  tenantName: string
  locale: string
}

/** After the commit that made the link. The token waits in the queue's own schema, which no tenant can read. */
export const mailInvitation = job('kernel.mail_invitation', {
  input: { memberId: id(), token: text({ max: 60 }) },
  async run(ctx, { memberId, token }) {
    const [invited] = await ctx.read<Invited>(invitedSql, [memberId])
    if (invited) await postLetter(invitationLetter(invited, token))
  },
})

const endEarlier = `update kernel.link set archived_at = $2, updated_at = $2, version = version + 1
  where row_id = $1 and archived_at is null and permissions = array[$3]`

export const inviteMember = (book: () => RoleBook) =>
  command('kernel.invite_member', {
    summary: 'Send a member a letter with which they choose a password; an earlier one ends',
    route: 'POST /v1/members/{id}/invitation',
    needs: Member.access.write,
    on: Member,
    input: {},
    output: {
      expiresAt: instant(),
      token: text({ max: 60, help: 'For `/l/<token>`; told once.' }),
    },
    toldOnce: ['token'],
    status: 201,
    emits: [memberInvited],
    errors: {
      ...memberErrors,
      'kernel.member_without_email': { status: 409, when: 'The member has no e-mail address to write to.' },
      'kernel.member_can_sign_in': { status: 409, when: 'The member can sign in already.' },
    },
    async run(ctx, { id: memberId }) {
      const member = await ctx.find(Member, memberId, { lock: true })
      await refuseGreaterMember(ctx, book(), member.role)
      if (!member.email || member.archivedAt) ctx.fail('kernel.member_without_email')
      const isIn = await ctx.sql.one('select from kernel.member where id = $1 and user_id is not null', [
        memberId,
      ])
      if (isIn) ctx.fail('kernel.member_can_sign_in')
      await ctx.sql.run(endEarlier, [memberId, ctx.now.toString(), joinPermission])
      const expiresAt = ctx.now.add({ hours: 24 * daysToAnswer })
      const name = `Invitation of ${member.name}`
      const link = { entity: Member, rowId: memberId, permissions: [joinPermission], name, expiresAt }
      const { token } = await ctx.giveLink(link)
      ctx.enqueue(mailInvitation, { memberId, token })
      ctx.emit(memberInvited, { entity: Member.name, rowId: memberId })
      return { expiresAt: expiresAt.toString(), token }
    },
  })
