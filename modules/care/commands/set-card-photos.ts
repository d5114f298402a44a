import { command } from '#kernel/command/command.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { attach } from '#modules/files/public.ts'
import { ReportCard } from '../entities/report-card.ts'

export const setCardPhotos = command('care.set_card_photos', {
  summary: 'Say which photos a report card shows, in which order',
  route: 'POST /v1/report-cards/{id}/photos',
  needs: 'care.report_card.write',
  on: ReportCard,
  input: { photoIds: list(ref('files.file'), { max: 12 }) },
  output: ReportCard,
  async run(ctx, { id, photoIds }) {
    const card = await ctx.find(ReportCard, id, { lock: true })
    const photos = await attach(ctx as never, photoIds, { entity: ReportCard.name, id }, '/photoIds')
    return ctx.update(ReportCard, card, { photoIds: photos.map(photo => photo.id) })
  },
})
