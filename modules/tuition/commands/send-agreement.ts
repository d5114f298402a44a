import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { instant, ref, text } from '#kernel/schema/fields.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import { Customer } from '#modules/people/public.ts'
import { Agreement } from '../entities/agreement.ts'
import { Plan } from '../entities/plan.ts'
import { agreementSent } from '../events.ts'
import { agreementWording, hashOf } from '../steps/agreement-wording.ts'

export const signPermission = 'tuition.agreement.sign'
const standsFor = { hours: 14 * 24 }
const ready = noticeTemplate({ name: 'tuition.agreement_ready', topic: 'bills', version: 1 })

export const sendAgreement = command('tuition.send_agreement', {
  summary: 'Ask a payer to sign the terms of a plan, by a link that needs no account',
  route: 'POST /v1/tuition-plans/{id}/agreements',
  needs: 'tuition.plan.write',
  on: Plan,
  input: { customerId: ref('people.customer', { help: 'One of those who pay.' }) },
  output: {
    id: ref('tuition.agreement'),
    wording: text({ max: 30_000 }),
    expiresAt: instant(),
    token: text({ help: 'The page is /l/ and this. Told once.' }),
  },
  status: 201,
  toldOnce: ['token'],
  emits: [agreementSent],
  async run(ctx, { id, customerId }) {
    const plan = await ctx.find(Plan, id)
    const payer = await ctx.find(Customer, customerId)
    if (!plan.shares.some(({ payerId }) => payerId === customerId))
      throw Failure.field('/customerId', 'not_a_payer', 'Whoever signs is one of those who pay.')
    const writing = { tenant: ctx.tenant, rows: ctx.sql.rows }
    const wording = await agreementWording(writing, id, customerId)
    const expiresAt = ctx.now.add(standsFor)
    const { locationId } = plan
    const agreement = await ctx.insert(Agreement, {
      planId: id,
      customerId,
      locationId,
      wording,
      contentHash: hashOf(wording),
      sentAt: ctx.now.toString(),
      expiresAt: expiresAt.toString(),
    })
    const { token } = await ctx.giveLink({
      entity: Agreement,
      rowId: agreement.id,
      permissions: [signPermission],
      name: `Tuition agreement for ${payer.name}`.slice(0, 200),
      expiresAt: ctx.now.add({ hours: 90 * 24 }),
    })
    await notify(ctx, {
      to: { customerId },
      template: ready.name,
      data: { day: expiresAt.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate() },
      key: `agreement-ready:${agreement.id}`,
      link: '/portal',
      secretLink: `/l/${token}`,
    })
    ctx.emit(agreementSent, { entity: Agreement.name, rowId: agreement.id, locationId, data: { planId: id } })
    return { id: agreement.id, wording, expiresAt: agreement.expiresAt, token }
  },
})
