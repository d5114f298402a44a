import { command } from '#kernel/command/command.ts'
import { integer, list, ref } from '#kernel/schema/fields.ts'
import { ReportCard } from '../entities/report-card.ts'
import { reportCardSent } from '../events.ts'
import { sendCard } from '../steps/send-card.ts'

export const sendReportCard = command('care.send_report_card', {
  summary: 'Send a report card to the customer; sent once, however often it is asked for',
  route: 'POST /v1/report-cards/{id}/sending',
  needs: 'care.report_card.write',
  on: ReportCard,
  input: {},
  output: ReportCard,
  emits: [reportCardSent],
  run: (ctx, { id }) => sendCard(ctx, id),
})

export const sendReportCards = command('care.send_report_cards', {
  summary: 'Send many report cards at once, each to its customer; those sent already are left as they are',
  route: 'POST /v1/report-card-sendings',
  needs: 'care.report_card.write',
  input: { cardIds: list(ref('care.report_card'), { max: 100 }) },
  output: { sentCount: integer() },
  emits: [reportCardSent],
  async run(ctx, { cardIds }) {
    // In the order of their ids, so that two who send the same lot never wait for each other.
    const ids = [...new Set(cardIds)].sort()
    for (const id of ids) await sendCard(ctx, id)
    return { sentCount: ids.length }
  },
})
