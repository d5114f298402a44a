import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import { Dependant } from '../entities/dependant.ts'
import { ReportCard } from '../entities/report-card.ts'
import { reportCardSent } from '../events.ts'

const cardSent = noticeTemplate({
  name: 'care.report_card',
  topic: 'report_cards',
  version: 1,
})

/** Sent once, however often it is asked for. */
export async function sendCard(ctx: CommandContext, id: string): Promise<Row<typeof ReportCard>> {
  const card = await ctx.find(ReportCard, id, { lock: true })
  if (card.status === 'sent') return card
  const { name, customerId } = await ctx.find(Dependant, card.dependantId)
  await notify(ctx, {
    to: { customerId },
    template: cardSent.name,
    data: { name, day: card.onDay, highlights: card.highlights ?? '' },
    key: `report-card:${id}`,
    link: '/portal',
  })
  ctx.emit(reportCardSent, { entity: ReportCard.name, rowId: id, data: { dependantId: card.dependantId } })
  return ctx.update(ReportCard, card, { status: 'sent', sentAt: ctx.now.toString() })
}
