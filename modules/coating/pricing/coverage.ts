import type { coverageConstants } from '../rules.ts'
import { type Ratio, ratio } from './ratio.ts'

export type CoverageConstant = (typeof coverageConstants)[number]

export interface Film {
  /** Thousandths: 1550 is 1.55. */
  specificGravity: number
  /** Nanometres: 63500 is 2.5 mil. */
  film: number
  /** Thousandths of the powder that stay on the part. */
  transfer: number
}

/** One square foot is 92903.04 mm² and one mil 25400 nm, both exactly; one pound is 453592.37 mg. */
export const poundMilligrams: Ratio = ratio(45_359_237n, 100n)
export const squareFootArea: Ratio = ratio(9_290_304n, 100n)

/**
 * Milligrams of powder for an area of `area` mm². By default from physics: volume times density. The trade's own
 * constants are kept for shops whose sheets use them: 192.3 ft²·mil/lb (0.04 % off) and 39.8 m²·mil/kg (1.1 % off).
 */
export function powderFor(area: bigint | number, film: Film, constant: CoverageConstant = 'si'): Ratio {
  const work = BigInt(area) * BigInt(film.specificGravity) * BigInt(film.film)
  const transfer = BigInt(film.transfer)
  if (constant === 'us_192_3') return ratio(work * 453_592_370n, 9_290_304n * 25_400n * 1923n * transfer)
  if (constant === 'metric_39_8') return ratio(work * 10n, 25_400n * 398n * transfer)
  return ratio(work, 1_000_000n * transfer)
}

/** How far a weight goes: thousandths of a square foot per pound, and of a square metre per kilogram. */
export function spreadOf(
  film: Film,
  constant: CoverageConstant = 'si',
): { perPound: Ratio; perKilogram: Ratio } {
  const { over, under } = powderFor(1n, film, constant)
  const perKilogram = ratio(under * 1_000_000n * 1000n, over * 1_000_000n)
  const perPound = ratio(
    under * poundMilligrams.over * squareFootArea.under * 1000n,
    over * poundMilligrams.under * squareFootArea.over,
  )
  return { perPound, perKilogram }
}
