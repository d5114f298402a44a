import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { requireOwnCustomer } from '#modules/people/public.ts'
import { Dependant } from '../entities/dependant.ts'
import { ReportCard } from '../entities/report-card.ts'
import { reportCardViewed } from '../events.ts'

export const viewReportCard = command('care.view_report_card', {
  summary: 'Say that a report card of one’s own was looked at',
  route: 'POST /v1/report-cards/{id}/views',
  needs: 'care.own.view',
  on: ReportCard,
  input: {},
  output: ReportCard,
  emits: [reportCardViewed],
  async run(ctx, { id }) {
    const card = await ctx.find(ReportCard, id, { lock: true })
    const { customerId } = await ctx.find(Dependant, card.dependantId)
    await requireOwnCustomer(ctx.sql.rows, ctx.actor, customerId)
    if (card.status !== 'sent') throw Failure.notFound()
    const { dependantId } = card
    ctx.emit(reportCardViewed, { entity: ReportCard.name, rowId: id, data: { dependantId } })
    const viewedAt = card.viewedAt ?? ctx.now.toString()
    return ctx.update(ReportCard, card, { viewedAt, viewCount: card.viewCount + 1 })
  },
})
