import { entity } from '#kernel/entity/entity.ts'
import { bool, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { verdicts } from '../verdict/judge.ts'
import { pointList } from './recipe.ts'
import { temperature } from './temperature.ts'

export const probeList = () =>
  list(
    shape({
      name: text(),
      isAir: bool(),
      verdict: oneOf(verdicts).optional(),
      code: text(),
      peak: temperature(),
      temperature: temperature(),
      seconds: integer({ help: 'At that temperature or above.' }),
      bound: integer({ help: 'Seconds that are needed, or at most allowed.' }),
    }),
    { max: 32 },
  )

/** A logger's file, what it proves, and the recipe it was held against. */
export const CureLog = entity('coating.cure_log', {
  plural: 'cure-logs',
  title: 'fileName',
  label: 'Cure log',
  access: { read: 'coating.batch.read', write: 'coating.batch.operate' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    batchId: ref('coating.batch'),
    locationId: ref('kernel.location'),
    fileName: text({ max: 200 }),
    verdict: oneOf(verdicts),
    reason: text({ max: 60 }),
    decidedBy: text({ max: 80, help: 'The probe that decided.' }).optional(),
    explanation: list(text({ max: 400 }), { max: 40 }),
    probes: probeList(),
    points: pointList(),
    limitTemperature: temperature().optional(),
  },
})
