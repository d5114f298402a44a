import type { Field, Fields, InputOf, ValuesOf } from '#kernel/schema/field.ts'
import { bool, integer, json, list, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { shape } from '#kernel/schema/shape.ts'
import { colourClasses, complexities, methods, weightUnits } from '../rules.ts'

const minutes = (help: string) => integer({ min: 0, max: 100_000, help }).optional()

/** What is asked about each kind of part to price it. */
export const workFields = {
  partId: ref('coating.part').optional(),
  name: text({ max: 200 }),
  count: integer({ min: 1, max: 1_000_000 }),
  area: integer({ min: 1, max: 9_000_000_000_000, help: 'Square millimetres of one part.' }),
  method: oneOf(methods).default('cost_plus'),
  colourName: text({ max: 100 }).optional(),
  colourCode: text({ max: 7, pattern: '^#[0-9a-fA-F]{6}$', help: '#c0392b' }).optional(),
  colourClass: oneOf(colourClasses).default('solid'),
  complexity: oneOf(complexities).default('simple'),
  film: integer({ min: 1000, max: 2_000_000, help: 'Nanometres: 63500 is 2.5 mil.' }).default(63_500),
  specificGravity: integer({ min: 500, max: 5000, help: 'Thousandths.' }).default(1550),
  transfer: integer({ min: 50, max: 1000, help: 'Thousandths that stay on the part.' }).default(600),
  allowance: integer({ min: 0, max: 2000, help: 'Thousandths of powder more.' }).default(100),
  powderPrice: money({ min: 0, help: 'For one unit of weight.' }).optional(),
  powderUnit: oneOf(weightUnits).default('lb'),
  coats: integer({ min: 1, max: 5 }).default(1),
  stripMinutes: minutes('For all of them.'),
  blastMinutes: minutes('For all of them.'),
  maskMinutes: minutes('For all of them.'),
  coatMinutes: minutes('The first coat, for all of them.'),
  ovenBatches: integer({ min: 0, max: 10_000 }).default(0),
  ovenMinutes: minutes('Of one batch.'),
}

export type Work = ValuesOf<typeof workFields>
export type GivenWork = InputOf<typeof workFields>

export const workList = () => list(json<GivenWork>(inputSchema(workFields) as Field['schema']), { max: 50 })

/** What was left out is what most parts are. */
export function completed(given: GivenWork): Work {
  const presets = Object.entries(workFields as Fields).map(([name, field]) => [name, field.preset ?? null])
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  return { ...Object.fromEntries(presets), ...Object.fromEntries(said) } as Work
}

/** One line of a reckoning, with the rule it comes from and how that rule arrived at it. */
export const lineFields = {
  rule: text({ max: 60 }),
  label: text({ max: 200 }),
  explanation: text({ max: 400 }),
  amount: integer({ min: -9_000_000_000_000, max: 9_000_000_000_000, help: 'Minor units.' }),
  /** What it costs us is for our own eyes. */
  isInternal: bool(),
}

export type PriceLine = ValuesOf<typeof lineFields>

export const lineList = () => list(shape(lineFields), { max: 200 })
