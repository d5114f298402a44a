import { command } from '#kernel/command/command.ts'
import type { Field } from '#kernel/schema/field.ts'
import { json, list, oneOf, text } from '#kernel/schema/fields.ts'
import { workRecorded } from '../../events.ts'
import { bookErrors } from '../../steps/rates-of.ts'
import { Batch } from '../entities/batch.ts'
import { CureLog } from '../entities/cure-log.ts'
import { Oven } from '../entities/oven.ts'
import { Recipe } from '../entities/recipe.ts'
import { cureJudged } from '../events.ts'
import { temperatureUnits } from '../logger/cells.ts'
import { readLog } from '../logger/read-log.ts'
import { timeUnits } from '../logger/read-times.ts'
import { chargeOven } from '../steps/charge-oven.ts'
import { liftLoads } from '../steps/hold-loads.ts'
import { curveOf } from '../verdict/curve.ts'
import { explain } from '../verdict/explain.ts'
import { judge } from '../verdict/judge.ts'

const longest = 4_000_000

const fileSql = `insert into coating.cure_file (tenant_id, log_id, content, curve) values ($1, $2, $3, $4::jsonb)`

// NUL bytes are what a damaged file has: it is held and told of, not refused.
const file = json<string>({ type: 'string', maxLength: longest } as unknown as Field['schema'], {
  help: 'The logger’s file as text: CSV, TSV, with or without a preamble, °C or °F.',
})

export const judgeCure = command('coating.judge_cure', {
  summary: 'Hold a logger’s file against the recipe: pass, fail or hold, with the reason for each probe',
  route: 'POST /v1/batches/{id}/cure-logs',
  needs: 'coating.batch.operate',
  on: Batch,
  input: {
    fileName: text({ max: 200 }),
    csv: file,
    temperatureUnit: oneOf(temperatureUnits, { help: 'Where the file does not say.' }).optional(),
    timeUnit: oneOf(timeUnits, { help: 'Where the file does not say.' }).optional(),
    airProbes: list(text({ max: 80 }), {
      max: 32,
      help: 'Columns that hung in the air, by name.',
    }).optional(),
  },
  output: CureLog,
  status: 201,
  bodyLimit: longest * 2,
  emits: [cureJudged, workRecorded],
  errors: {
    ...bookErrors,
    'coating.batch_released': { status: 409, when: 'The batch was released; its parts may be gone.' },
  },
  async run(ctx, { id, fileName, csv, ...hints }) {
    const batch = await ctx.find(Batch, id, { lock: true })
    if (batch.status === 'released') ctx.fail('coating.batch_released', { releasedAt: batch.releasedAt })
    const { points, limitTemperature } = await ctx.find(Recipe, batch.recipeId)
    const log = readLog(csv, hints)
    const judged = judge(log, { points, limit: limitTemperature })
    const { verdict, reason, decidedBy, probes } = judged
    const oven = await ctx.find(Oven, batch.ovenId)
    const { locationId, number } = batch
    const kept = await ctx.insert(CureLog, {
      ...{ batchId: id, locationId, fileName, verdict, reason, decidedBy, probes, points, limitTemperature },
      explanation: explain(judged),
    })
    const curve = 'problem' in log ? null : JSON.stringify(curveOf(log))
    const content = csv.replaceAll('\u0000', '\uFFFD')
    await ctx.sql.run(fileSql, [ctx.tenant.id, kept.id, content, curve])
    const { bakedAt } = batch
    if (!('problem' in log)) {
      const minutes = Math.round((log.times.at(-1) ?? 0) / 60_000)
      await chargeOven(ctx, { batchId: id, logId: kept.id, content, oven: oven.name, bakedAt, minutes })
    }
    const passed = { status: 'released', releasedAt: ctx.now.toString(), releasedBy: ctx.actor.name } as const
    await ctx.update(Batch, batch, { verdict, ...(verdict === 'pass' ? passed : { status: 'on_hold' }) })
    if (verdict === 'pass') await liftLoads(ctx, batch)
    const data = { number, verdict, reason }
    ctx.emit(cureJudged, { entity: Batch.name, rowId: id, locationId, data })
    return kept
  },
})
