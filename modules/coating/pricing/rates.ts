import { integer, list, oneOf } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { colourClasses, type complexities } from '../rules.ts'
import type { CoverageConstant } from './coverage.ts'

export const breakList = () =>
  list(shape({ count: integer({ min: 1 }), share: integer({ min: 0, max: 900 }) }), {
    max: 20,
    help: 'From so many parts on, so many thousandths off.',
  })

export const areaRateList = () =>
  list(shape({ colourClass: oneOf(colourClasses), amount: integer({ min: 0 }) }), {
    max: 20,
    help: 'Minor units for a square foot, by class of colour.',
  })

/** The price book as it was when a quote was reckoned: kept with the quote, so that nothing reprices it later. */
export interface Rates {
  currency: string
  /** Minor units for an hour. */
  labourRate: number
  ovenRate: number
  stripFactor: number
  blastFactor: number
  maskFactor: number
  extraCoatShare: number
  consumablesShare: number
  overheadShare: number
  marginShare: number
  minimumCharge: number
  rushShare: number
  breaks: { count: number; share: number }[]
  areaRates: { colourClass: string; amount: number }[]
  mediumFactor: number
  complexFactor: number
  coverageConstant: CoverageConstant
}

/** Thousandths of the plain price. */
export const complexityFactor = (rates: Rates, complexity: (typeof complexities)[number]): number =>
  ({ simple: 1000, medium: rates.mediumFactor, complex: rates.complexFactor })[complexity]

/** Thousandths of the price of an hour that work of some kind is reckoned at. */
export const stepFactor = (rates: Rates, step: string): number =>
  ({ strip: rates.stripFactor, blast: rates.blastFactor, mask: rates.maskFactor })[step] ?? 1000
