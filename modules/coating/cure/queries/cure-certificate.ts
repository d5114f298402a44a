import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { paperFor, paperInput, pdfDownload, registerTemplate } from '#modules/documents/public.ts'
import { certificateFacts, type StoredJob } from '../certificate/certificate-facts.ts'

const template = registerTemplate(
  'coating.cure_certificate',
  new URL('../certificate/certificate.typ', import.meta.url),
)

export const certificateSql = `select json_build_object('reference', j.reference, 'title', j.title, 'customer', c.name,
    'colour', j.colour_name, 'partCount', j.part_count, 'today', $2::date,
    'lots', (select coalesce(json_agg(json_build_object('powder', u.item_name, 'number', u.number, 'used', u.used,
        'lastOn', u.expires_on) order by u.expires_on nulls last, u.number), '[]')
      from (select i.name as item_name, l.number, l.expires_on, -sum(m.quantity) as used
        from inventory.movement m join inventory.lot l on l.id = m.lot_id join inventory.item i on i.id = m.item_id
        where m.subject_id = j.id and m.subject_entity = 'coating.shop_job' and m.kind in ('issue', 'return')
        group by 1, 2, 3 having sum(m.quantity) < 0) u),
    'batches', (select coalesce(json_agg(json_build_object('number', b.number, 'status', b.status,
        'verdict', b.verdict, 'bakedAt', b.baked_at, 'ovenName', o.name, 'recipeName', r.name,
        'partCount', w.part_count, 'explanation', g.explanation, 'decidedBy', g.decided_by, 'probes', g.probes,
        'limit', g.limit_temperature, 'curve', g.curve) order by b.number), '[]')
      from coating.batch_load w
      join coating.batch b on b.id = w.batch_id
      join coating.oven o on o.id = b.oven_id
      join coating.recipe r on r.id = b.recipe_id
      left join lateral (select k.*, f.curve from coating.cure_log k join coating.cure_file f on f.log_id = k.id
        where k.batch_id = b.id order by k.id desc limit 1) g on true
      where w.shop_job_id = j.id)) as job
  from coating.shop_job j join people.customer c on c.id = j.customer_id
  where j.id = $1 and ($3::uuid[] is null or j.location_id is null or j.location_id = any ($3))`

export const cureCertificate = query('coating.cure_certificate', {
  summary: 'What proves that a job’s parts are cured: its powder by lot, and the curve of each batch',
  route: 'GET /v1/shop-jobs/{id}/cure-certificate',
  needs: 'coating.batch.read',
  input: paperInput(),
  gives: 'application/pdf',
  errors: {
    'coating.not_proven': {
      status: 409,
      when: 'A certificate says what a log proves: parts of this job were not baked, or a batch has not passed. See batches.',
    },
  },
  async run(ctx, { id, language }) {
    const today = ctx.now.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate().toString()
    const [found] = await ctx.read<{ job: StoredJob }>(certificateSql, [id, today, ctx.actor.locationIds])
    if (!found) throw Failure.notFound()
    const { job } = found
    const open = job.batches.filter(({ verdict, curve }) => verdict !== 'pass' || !curve)
    if (!job.batches.length || open.length)
      ctx.fail('coating.not_proven', { batches: open.map(({ number }) => number) })
    const facts = certificateFacts(job, ctx.tenant, paperFor(ctx.tenant, language))
    return pdfDownload(template, facts, `${job.reference}-cure.pdf`, {
      ...{ madeAt: ctx.now, of: ctx.tenant },
      about: { entity: 'coating.shop_job', rowId: id },
    })
  },
})
