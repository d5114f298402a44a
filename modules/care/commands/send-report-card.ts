import { command } from '#kernel/command/command.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import { Dependant } from '../entities/dependant.ts'
import { ReportCard } from '../entities/report-card.ts'
import { reportCardSent } from '../events.ts'

const cardSent = noticeTemplate({
  name: 'care.report_card',
  topic: 'report_cards',
  version: 1,
  words: {
    en: {
      title: 'How {name} fared on {day}',
      body: '{highlights}\n\nPhotos and the whole card are on your page.',
    },
  },
})

export const sendReportCard = command('care.send_report_card', {
  summary: 'Send a report card to the customer; sent once, however often it is asked for',
  route: 'POST /v1/report-cards/{id}/sending',
  needs: 'care.report_card.write',
  on: ReportCard,
  input: {},
  output: ReportCard,
  emits: [reportCardSent],
  async run(ctx, { id }) {
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
  },
})
