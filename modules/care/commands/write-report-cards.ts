import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { id, integer, list, ref } from '#kernel/schema/fields.ts'
import { ReportCard } from '../entities/report-card.ts'
import { cardWords, naming } from '../steps/card-words.ts'

const guestsSql = `
  select g.id, g.name, exists (select from care.report_card k
      where k.dependant_id = g.id and k.on_day = $2 and k.archived_at is null) as "hasCard"
  from care.dependant g where g.id = any($1::uuid[]) order by g.name, g.id`

interface Guest {
  id: string
  name: string
  hasCard: boolean
}

/** Who has a card of that day already is left out: pressing twice writes nothing twice. */
export const writeReportCards = command('care.write_report_cards', {
  summary: 'Write the same card for many guests, each named in it; {name} stands for the guest',
  route: 'POST /v1/report-card-rounds',
  needs: 'care.report_card.write',
  input: { dependantIds: list(ref('care.dependant'), { max: 200 }), ...cardWords },
  output: { cardIds: list(id()), writtenCount: integer(), leftOutCount: integer() },
  status: 201,
  async run(ctx, { dependantIds, ...words }) {
    const wanted = [...new Set(dependantIds)]
    const guests = await ctx.sql.rows<Guest>(guestsSql, [wanted, words.onDay])
    if (guests.length < wanted.length)
      throw Failure.field('/dependantIds', 'unknown_reference', 'Not all of these are guests.')
    const cards = await ctx.insertMany(
      ReportCard,
      guests
        .filter(guest => !guest.hasCard)
        .map(({ id: dependantId, name }) => ({
          ...words,
          highlights: naming(words.highlights, name),
          concerns: naming(words.concerns, name),
          meals: naming(words.meals, name),
          dependantId,
          status: 'draft' as const,
        })),
    )
    return {
      cardIds: cards.map(card => card.id),
      writtenCount: cards.length,
      leftOutCount: guests.length - cards.length,
    }
  },
})
