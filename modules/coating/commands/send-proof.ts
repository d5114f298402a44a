import { command } from '#kernel/command/command.ts'
import { instant, integer, list, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { attach } from '#modules/files/public.ts'
import { notify } from '#modules/notices/public.ts'
import { Customer } from '#modules/people/public.ts'
import { stageErrors } from '#modules/work/public.ts'
import { Proof } from '../entities/proof.ts'
import { Quote } from '../entities/quote.ts'
import { jobStarted, proofSent } from '../events.ts'
import { proofStatuses, quoteMay } from '../rules.ts'
import { contentHash } from '../steps/content-hash.ts'
import { readyNotice } from '../steps/proof-notices.ts'
import { quoteStateErrors } from '../steps/quote-errors.ts'
import { boardErrors, startJob } from '../steps/start-job.ts'

export const answerPermission = 'coating.proof.answer'
const standsFor = { hours: 14 * 24 }
/** The link itself lives longer, so that whoever comes late is told so by the shop and not by an error. */
const linkFor = { hours: 90 * 24 }

const lastSql = `select id, number, revision, status from coating.proof where quote_id in
    (select q.id from coating.quote q where q.number = $1)
  order by revision desc limit 1 for no key update`

interface Last {
  id: string
  number: number
  revision: number
  status: string
}

export const sendProof = command('coating.send_proof', {
  summary: 'Ask the customer to approve, by a link that needs no account; an earlier proof is superseded',
  route: 'POST /v1/quotes/{id}/proofs',
  needs: 'coating.proof.write',
  on: Quote,
  input: {
    note: longText({ max: 2000 }).optional(),
    fileIds: list(ref('files.file'), { max: 20, help: 'Pictures to approve.' }).default([]),
  },
  output: {
    id: ref('coating.proof'),
    number: integer(),
    revision: integer(),
    status: oneOf(proofStatuses),
    expiresAt: instant(),
    token: text({ help: 'The page is /l/ and this. Told once.' }),
  },
  status: 201,
  toldOnce: ['token'],
  emits: [proofSent, jobStarted],
  errors: {
    ...quoteStateErrors,
    ...boardErrors,
    ...stageErrors,
    'coating.approved_already': { status: 409, when: 'The customer has approved this quote already.' },
  },
  async run(ctx, { id, note, fileIds }) {
    const quote = await ctx.find(Quote, id, { lock: true })
    if (!quoteMay('prove', quote.status)) ctx.fail('coating.quote_state', { quoteStatus: quote.status })
    const job = await startJob(ctx, quote)
    if (job.approvedAt) ctx.fail('coating.approved_already')
    const last = await ctx.sql.one<Last>(lastSql, [quote.number])
    if (last?.status === 'open')
      await ctx.update(Proof, await ctx.find(Proof, last.id), { status: 'superseded' })
    const expiresAt = ctx.now.add(standsFor)
    const customer = await ctx.find(Customer, quote.customerId)
    const proof = await ctx.insert(Proof, {
      number: last?.number ?? (await ctx.nextNumber(Proof.name)),
      revision: (last?.revision ?? 0) + 1,
      quoteId: quote.id,
      customerId: quote.customerId,
      locationId: quote.locationId,
      status: 'open',
      note,
      fileIds,
      contentHash: await contentHash(ctx, quote, { fileIds, note }),
      expiresAt: expiresAt.toString(),
      sentAt: ctx.now.toString(),
      sentById: ctx.actor.kind === 'user' ? ctx.actor.id : null,
    })
    await attach(ctx, fileIds, { entity: Proof.name, id: proof.id })
    const { token } = await ctx.giveLink({
      entity: Proof,
      rowId: proof.id,
      permissions: [answerPermission],
      name: `Proof ${proof.number}.${proof.revision} for ${customer.name}`.slice(0, 200),
      expiresAt: ctx.now.add(linkFor),
    })
    const { number, revision, status } = proof
    const data = { number, revision, quoteId: quote.id }
    await notify(ctx, {
      to: { customerId: quote.customerId },
      template: readyNotice.name,
      data: { number, revision },
      key: `proof-ready:${proof.id}`,
      link: '/portal',
      secretLink: `/l/${token}`,
    })
    ctx.emit(proofSent, { entity: Proof.name, rowId: proof.id, locationId: proof.locationId, data })
    return { id: proof.id, number, revision, status, expiresAt: proof.expiresAt, token }
  },
})
