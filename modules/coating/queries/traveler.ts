import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { codeSvg, pdfDownload, registerTemplate } from '#modules/documents/public.ts'

const template = registerTemplate('coating.traveler', new URL('../templates/traveler.typ', import.meta.url))

const sql = `select j.reference, j.title, j.part_count as "partCount", j.due_on as "dueOn", j.created_at::date::text as "on",
    c.name as customer, d.waybill,
    coalesce((select json_agg(json_build_object('name', i.name, 'count', i.count, 'colour', i.colour_name,
        'film', (i.work ->> 'film')::integer, 'coats', (i.work ->> 'coats')::integer) order by i.position)
      from coating.quote_item i where i.quote_id = j.quote_id), '[]') as parts,
    coalesce((select json_agg(r.name || ': ' || r.critical_areas order by r.id) from coating.received_part r
      where r.drop_off_id = j.drop_off_id and r.critical_areas is not null), '[]') as critical,
    coalesce((select json_agg(s.name order by s.position) from work.stage s join coating.shop_board b
      on b.board_id = s.board_id where b.id = j.shop_board_id and s.archived_at is null), '[]') as stations
  from coating.shop_job j join people.customer c on c.id = j.customer_id
  left join coating.drop_off d on d.id = j.drop_off_id
  where j.id = $1 and ($2::uuid[] is null or j.location_id is null or j.location_id = any ($2))`

interface Found {
  reference: string
  title: string
  partCount: number
  dueOn: string | null
  on: string
  customer: string
  waybill: string | null
  parts: { name: string; count: number; colour: string | null; film: number; coats: number }[]
  critical: string[]
  stations: string[]
}

export const traveler = query('coating.traveler', {
  summary: 'The sheet that goes with the parts: what to do, what to mind, a code that opens the job',
  route: 'GET /v1/shop-jobs/{id}/traveler',
  needs: 'coating.job.read',
  input: {},
  gives: 'application/pdf',
  async run(ctx, { id }) {
    const [found] = await ctx.read<Found>(sql, [id, ctx.actor.locationIds])
    if (!found) throw Failure.notFound()
    const madeAt = Temporal.PlainDate.from(found.on).toZonedDateTime('UTC').toInstant()
    return pdfDownload(template, sheetOf(found, ctx.tenant), `${found.reference}.pdf`, { madeAt })
  },
})

function sheetOf(found: Found, tenant: { name: string; locale: string }) {
  return {
    language: tenant.locale,
    title: found.reference,
    sender: tenant.name,
    what: found.title,
    code: codeSvg('qrcode', found.reference),
    facts: [
      ['Customer', found.customer],
      ['Parts', String(found.partCount)],
      ...(found.dueOn ? [['Due', found.dueOn]] : []),
      ...(found.waybill ? [['Packing slip', found.waybill]] : []),
    ],
    partsHead: ['Part', 'Count', 'Colour', 'Film, µm', 'Coats'],
    parts: found.parts.map(({ name, count, colour, film, coats }) => [
      name,
      String(count),
      colour ?? '',
      String(film / 1000),
      String(coats),
    ]),
    mind: 'Mind',
    critical: found.critical,
    stationsHead: ['Station', 'Who', 'When', 'Count'],
    stations: found.stations.map(name => [name, '', '', '']),
  }
}
