import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { bool, text } from '#kernel/schema/fields.ts'
import { Agreement } from '../entities/agreement.ts'
import { agreementSigned } from '../events.ts'
import { hashOf, sameInOthers } from '../steps/agreement-wording.ts'
import { signPermission } from './send-agreement.ts'

/** Those that were sent, or the same terms in another language; what was read is what is signed and kept. */
async function wordsOf(
  { tenant, sql }: Pick<CommandContext<never>, 'tenant' | 'sql'>,
  agreement: Row<typeof Agreement>,
  contentHash: string,
): Promise<string | undefined> {
  if (contentHash === agreement.contentHash) return agreement.wording
  const others = await sameInOthers({ tenant, rows: sql.rows }, agreement)
  return others.find(({ wording }) => hashOf(wording) === contentHash)?.wording
}

export const signAgreement = command('tuition.sign_agreement', {
  summary: 'Sign the terms of a plan: the name, the moment and the exact words are kept',
  route: 'POST /v1/tuition-agreements/{id}/signature',
  needs: signPermission,
  on: Agreement,
  input: {
    name: text({ max: 200, personal: 'basic', help: 'The full name of whoever signs.' }),
    contentHash: text({ max: 64, help: 'Of the wording that was read.' }),
    isAgreed: bool(),
  },
  output: Agreement,
  emits: [agreementSigned],
  errors: {
    'tuition.agreement_signed': { status: 409, when: 'This agreement was signed already.' },
    'tuition.agreement_ended': {
      status: 409,
      when: 'This agreement was withdrawn, or its time has passed. Ask for a new one.',
    },
    'tuition.agreement_changed': { status: 409, when: 'These are not the words that were sent.' },
  },
  async run(ctx, { id, name, contentHash, isAgreed }) {
    const agreement = await ctx.find(Agreement, id, { lock: true })
    if (agreement.signedAt) ctx.fail('tuition.agreement_signed', { signedAt: agreement.signedAt })
    const isOver = Temporal.Instant.compare(Temporal.Instant.from(agreement.expiresAt), ctx.now) <= 0
    if (agreement.archivedAt || isOver) ctx.fail('tuition.agreement_ended')
    const read = await wordsOf(ctx, agreement, contentHash)
    if (read === undefined) ctx.fail('tuition.agreement_changed')
    if (!isAgreed) throw Failure.field('/isAgreed', 'required', 'Tick that you agree before you sign.')
    if (!name.trim()) throw Failure.field('/name', 'required', 'Write your full name.')
    const signed = await ctx.update(Agreement, agreement, {
      wording: read,
      contentHash,
      signedAt: ctx.now.toString(),
      signedBy: name.trim(),
      signedFrom: ctx.address,
    })
    const { locationId, planId } = signed
    ctx.emit(agreementSigned, { entity: Agreement.name, rowId: id, locationId, data: { planId } })
    return signed
  },
})
