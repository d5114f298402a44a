import { query } from '#kernel/query/query.ts'
import { bool, id, integer, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { linkTo } from '#modules/files/public.ts'

const sql = `select j.id, j.work_job_id as "workJobId", j.reference, c.name as "customerName", j.part_count as "partCount",
    j.failed_count as "failedCount", j.colour_name as "colourName", j.colour_code as "colourCode",
    j.parent_id is not null as "isRework", j.photo_id as "photoId", j.invoiced_at is not null as "isInvoiced",
    exists (select from coating.time_entry t where t.shop_job_id = j.id and t.ended_at is null) as "isWorkedOn"
  from coating.shop_job j join people.customer c on c.id = j.customer_id
  join coating.shop_board b on b.id = j.shop_board_id join work.job w on w.id = j.work_job_id
  where b.board_id = $1 and w.archived_at is null
    and ($2::uuid[] is null or j.location_id is null or j.location_id = any ($2))
  order by j.id limit 2000`

interface Found {
  photoId: string | null
}

export const boardCards = query('coating.board_cards', {
  summary: 'What the cards of a shop’s board say beyond their title',
  route: 'GET /v1/boards/{id}/shop-cards',
  needs: 'coating.job.read',
  input: {},
  output: {
    data: list(
      shape({
        id: id(),
        workJobId: id(),
        reference: text(),
        customerName: text(),
        partCount: integer(),
        failedCount: integer(),
        colourName: text().optional(),
        colourCode: text().optional(),
        isRework: bool(),
        isInvoiced: bool(),
        isWorkedOn: bool(),
        thumb: text().optional(),
      }),
      { max: 2000 },
    ),
  },
  async run(ctx, { id: boardId }) {
    const rows = await ctx.read<Found>(sql, [boardId, ctx.actor.locationIds])
    return {
      data: rows.map(({ photoId, ...card }) => ({
        ...card,
        thumb: photoId && linkTo(ctx, photoId, 'thumb'),
      })),
    }
  },
})
