import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import {
  codeSvg,
  type Paper,
  paperFor,
  paperInput,
  pdfDownload,
  registerTemplate,
} from '#modules/documents/public.ts'

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
  input: paperInput(),
  gives: 'application/pdf',
  async run(ctx, { id, language }) {
    const [found] = await ctx.read<Found>(sql, [id, ctx.actor.locationIds])
    if (!found) throw Failure.notFound()
    const madeAt = Temporal.PlainDate.from(found.on).toZonedDateTime('UTC').toInstant()
    const sheet = sheetOf(found, ctx.tenant, paperFor(ctx.tenant, language))
    return pdfDownload(template, sheet, `${found.reference}.pdf`, {
      madeAt,
      about: { entity: 'coating.shop_job', rowId: id },
    })
  },
})

function sheetOf(found: Found, tenant: { name: string }, { language, t, day, number, own }: Paper) {
  const head = (names: string[]) => names.map(name => t(`paper.traveler.${name}`))
  return {
    language,
    title: found.reference,
    sender: tenant.name,
    what: own(found.title),
    code: codeSvg('qrcode', found.reference),
    facts: [
      [t('entity.people.customer.one'), own(found.customer)],
      [t('paper.traveler.parts'), number(found.partCount)],
      ...(found.dueOn ? [[t('paper.traveler.due'), day(found.dueOn)]] : []),
      ...(found.waybill ? [[t('paper.traveler.slip'), own(found.waybill)]] : []),
    ],
    partsHead: head(['part', 'count', 'colour', 'film', 'coats']),
    parts: found.parts.map(({ name, count, colour, film, coats }) => [
      own(name),
      number(count),
      own(colour ?? ''),
      number(film / 1000),
      number(coats),
    ]),
    mind: t('paper.traveler.mind'),
    critical: found.critical.map(own),
    stationsHead: head(['station', 'who', 'when', 'count']),
    stations: found.stations.map(name => [own(name), '', '', '']),
  }
}
