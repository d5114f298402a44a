import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { list, longText, oneOf, text } from '#kernel/schema/fields.ts'
import { notify } from '#modules/notices/public.ts'
import { type MoveError, moveErrors } from '#modules/work/public.ts'
import { Proof } from '../entities/proof.ts'
import { Quote } from '../entities/quote.ts'
import { jobStarted, proofAnswered, quoteAccepted } from '../events.ts'
import { proofStateOf } from '../rules.ts'
import { approve } from '../steps/approve.ts'
import { contentHash } from '../steps/content-hash.ts'
import { approvedNotice, changesNotice } from '../steps/proof-notices.ts'
import { boardErrors, type StartError } from '../steps/start-job.ts'
import type { QuoteRow } from '../steps/write-items.ts'
import { answerPermission } from './send-proof.ts'

const looked = ['parts', 'colour', 'price'] as const

const proofErrors = {
  'coating.proof_superseded': {
    status: 409,
    when: 'There is a newer version of this proof. Ask the shop for the new link.',
  },
  'coating.proof_answered': { status: 409, when: 'This proof was answered already.' },
  'coating.proof_expired': { status: 409, when: 'This proof has expired. Ask the shop for a new one.' },
  'coating.proof_changed': {
    status: 409,
    when: 'What is proved has changed since. Ask the shop for a new proof.',
  },
} as const

type AnswerError = keyof typeof proofErrors | StartError | MoveError

export const answerProof = command('coating.answer_proof', {
  summary: 'Approve a proof, or ask for changes saying which',
  route: 'POST /v1/proofs/{id}/answer',
  needs: answerPermission,
  input: {
    answer: oneOf(['approve', 'ask_changes'] as const),
    name: text({ max: 200, personal: 'basic', help: 'Who answers.' }),
    comment: longText({ max: 2000 }).optional(),
    checked: list(oneOf(looked), { max: 3, help: 'All three are looked at before it is approved.' }).default(
      [],
    ),
  },
  output: Proof,
  emits: [proofAnswered, quoteAccepted, jobStarted],
  errors: { ...proofErrors, ...boardErrors, ...moveErrors },
  async run(ctx, { id, answer, name, comment, checked }) {
    const found = await ctx.find(Proof, id)
    // The quote first, as everybody does who touches both.
    const quote = await ctx.find(Quote, found.quoteId, { lock: true })
    const proof = await ctx.find(Proof, id, { lock: true })
    await refuseClosed(ctx, proof, quote)
    const isApproval = answer === 'approve'
    if (!isApproval && !comment?.trim())
      throw Failure.field('/comment', 'required', 'Say what is to be changed.')
    if (isApproval && looked.some(one => !checked.includes(one)))
      throw Failure.field('/checked', 'required', 'Look at parts, colour and price first, and tick each.')
    const answered = await ctx.update(Proof, proof, {
      status: isApproval ? 'approved' : 'changes_asked',
      answeredAt: ctx.now.toString(),
      answeredBy: name,
      answeredFrom: ctx.address,
      comment: comment?.trim() || null,
    })
    const job = isApproval ? await approve(ctx, quote, name) : undefined
    await tellShop(ctx, answered, { title: quote.title, reference: job?.reference })
    const { number, revision, quoteId, status } = answered
    const data = { number, revision, quoteId, status }
    ctx.emit(proofAnswered, { entity: Proof.name, rowId: id, locationId: proof.locationId, data })
    return answered
  },
})

async function refuseClosed(ctx: CommandContext<AnswerError>, proof: Row<typeof Proof>, quote: QuoteRow) {
  const state = proofStateOf(
    proof.status,
    Temporal.Instant.from(proof.expiresAt).epochMilliseconds <= ctx.now.epochMilliseconds,
  )
  if (state === 'superseded') ctx.fail('coating.proof_superseded')
  if (state === 'expired') ctx.fail('coating.proof_expired')
  if (state !== 'open') ctx.fail('coating.proof_answered')
  if ((await contentHash(ctx, quote, proof)) !== proof.contentHash) ctx.fail('coating.proof_changed')
}

interface About {
  title: string
  reference: string | undefined
}

async function tellShop(ctx: CommandContext, proof: Row<typeof Proof>, { title, reference }: About) {
  if (!proof.sentById) return
  const who = proof.answeredBy ?? ''
  const { template, data } = reference
    ? { template: approvedNotice.name, data: { who, title, reference } }
    : { template: changesNotice.name, data: { who, title, comment: proof.comment ?? '' } }
  const link = `/app/quotes/${proof.quoteId}`
  await notify(ctx, { to: { memberId: proof.sentById }, template, data, link, key: `proof:${proof.id}` })
}
