import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, id, instant, integer, json, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { batchStatuses } from '../entities/batch.ts'
import { probeList } from '../entities/cure-log.ts'
import { pointList } from '../entities/recipe.ts'
import { temperature } from '../entities/temperature.ts'
import type { Curve } from '../verdict/curve.ts'
import { verdicts } from '../verdict/judge.ts'

const sql = `select json_build_object('id', b.id, 'version', b.version, 'number', b.number, 'status', b.status,
    'verdict', b.verdict, 'bakedAt', b.baked_at, 'releasedAt', b.released_at, 'releasedBy', b.released_by,
    'releaseReason', b.release_reason, 'ovenName', o.name, 'recipeName', r.name, 'points', r.points,
    'limitTemperature', r.limit_temperature, 'source', r.source,
    'loads', (select coalesce(json_agg(json_build_object('shopJobId', j.id, 'reference', j.reference,
        'title', j.title, 'partCount', l.part_count, 'colourCode', j.colour_code) order by j.reference), '[]')
      from coating.batch_load l join coating.shop_job j on j.id = l.shop_job_id where l.batch_id = b.id),
    'logs', (select coalesce(json_agg(json_build_object('id', c.id, 'fileName', c.file_name, 'verdict', c.verdict,
        'reason', c.reason, 'decidedBy', c.decided_by, 'explanation', c.explanation, 'probes', c.probes,
        'points', c.points, 'limitTemperature', c.limit_temperature, 'createdAt', c.created_at,
        'isLatest', c.rank = 1, 'curve', case when c.rank = 1 then (select f.curve from coating.cure_file f where f.log_id = c.id) end) order by c.rank), '[]')
      from (select c.*, row_number() over (order by c.id desc) as rank from coating.cure_log c
        where c.batch_id = b.id) c)) as json
  from coating.batch b
  join coating.oven o on o.id = b.oven_id
  join coating.recipe r on r.id = b.recipe_id
  where b.id = $1 and ($2::uuid[] is null or b.location_id = any ($2))`

export const batchView = query('coating.batch_view', {
  summary: 'A batch with its jobs, its logs, and the curve of the latest one',
  route: 'GET /v1/batches/{id}/view',
  needs: 'coating.batch.read',
  input: {},
  output: {
    id: id(),
    version: integer(),
    number: integer(),
    status: oneOf(batchStatuses),
    verdict: oneOf(verdicts).optional(),
    bakedAt: instant(),
    releasedAt: instant().optional(),
    releasedBy: text().optional(),
    releaseReason: text().optional(),
    ovenName: text(),
    recipeName: text(),
    points: pointList(),
    limitTemperature: temperature().optional(),
    source: text().optional(),
    loads: list(
      shape({
        shopJobId: id(),
        reference: text(),
        title: text(),
        partCount: integer(),
        colourCode: text().optional(),
      }),
    ),
    logs: list(
      shape({
        id: id(),
        fileName: text(),
        verdict: oneOf(verdicts),
        reason: text(),
        decidedBy: text().optional(),
        explanation: list(text()),
        probes: probeList(),
        points: pointList(),
        limitTemperature: temperature().optional(),
        createdAt: instant(),
        isLatest: bool(),
        curve: json<Curve | null>(undefined, {
          help: 'Seconds, and hundredths of °C for each probe.',
        }).optional(),
      }),
    ),
  },
  async run(ctx, { id }) {
    const found = await ctx.readJson(sql, [id, ctx.actor.locationIds])
    if (found.text === 'null') throw Failure.notFound()
    return found
  },
})
