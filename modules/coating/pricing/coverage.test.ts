import { describe, expect, it } from 'vitest'
import { powderFor, spreadOf } from './coverage.ts'
import { whole } from './ratio.ts'

const film = (specificGravity: number, mils: number, transfer = 1000) => ({
  specificGravity,
  film: mils * 25_400,
  transfer,
})
const feet = (...given: Parameters<typeof spreadOf>) => whole(spreadOf(...given).perPound) / 1000
const metres = (...given: Parameters<typeof spreadOf>) => whole(spreadOf(...given).perKilogram) / 1000

describe('coverage', () => {
  it('PC-S3 prints the published figures when their constant is chosen', () => {
    expect(feet(film(1600, 2), 'us_192_3')).toBeCloseTo(60.09, 2)
    expect(feet(film(1600, 2, 500), 'us_192_3')).toBeCloseTo(30.05, 2)
    expect(metres(film(1500, 3, 950), 'metric_39_8')).toBeCloseTo(8.4, 1)
    expect(metres(film(1500, 2, 950), 'metric_39_8')).toBeCloseTo(12.6, 1)
    expect(metres(film(1400, 2, 950), 'metric_39_8')).toBeCloseTo(13.5, 1)
  })

  it('PC-S3 reckons by physics unless told otherwise, within a thousandth of 192.3', () => {
    expect(metres(film(1500, 3, 950))).toBeCloseTo(8.31, 2)
    expect(metres(film(1500, 2, 950))).toBeCloseTo(12.47, 2)
    expect(metres(film(1400, 2, 950))).toBeCloseTo(13.36, 2)
    expect(feet(film(1600, 2))).toBeCloseTo(60.07, 2)
    expect(Math.abs(feet(film(1600, 2)) / feet(film(1600, 2), 'us_192_3') - 1)).toBeLessThan(0.001)
  })

  it('PC-S3 compares powders by the area they cover, not by the pound', () => {
    const area = 120_000n * 9_290_304n
    const dollars = (gravity: number, cents: bigint) => {
      const { over, under } = powderFor(area, film(gravity, 2.25), 'us_192_3')
      // `area` is a hundred times too large, which makes the square foot a whole number.
      return Number((over * cents) / (under * 45_359_237n)) / 100
    }
    const [heavy, light] = [dollars(1680, 228n), dollars(1280, 258n)]
    expect(heavy).toBeCloseTo(5378, -1)
    expect(light).toBeCloseTo(4637, -1)
    expect(heavy - light).toBeGreaterThan(741)
    expect(heavy - light).toBeLessThan(743)
  })
})
