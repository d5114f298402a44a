import { command } from '#kernel/command/command.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { attach } from '#modules/files/public.ts'
import { Dependant } from '../entities/dependant.ts'
import { ReportCard } from '../entities/report-card.ts'
import { cardWords } from '../steps/card-words.ts'

export const writeReportCard = command('care.write_report_card', {
  summary: 'Write how a guest fared on a day, with photos; it is sent by a verb of its own',
  route: 'POST /v1/report-cards',
  needs: 'care.report_card.write',
  input: {
    dependantId: ReportCard.fields.dependantId,
    ...cardWords,
    photoIds: list(ref('files.file'), { max: 12 }).optional(),
  },
  output: ReportCard,
  status: 201,
  async run(ctx, { photoIds, ...words }) {
    await ctx.find(Dependant, words.dependantId)
    const card = await ctx.insert(ReportCard, { ...words, status: 'draft' })
    const photos = await attach(
      ctx as never,
      photoIds ?? [],
      { entity: ReportCard.name, id: card.id },
      '/photoIds',
    )
    return photos.length ? ctx.update(ReportCard, card, { photoIds: photos.map(({ id }) => id) }) : card
  },
})
