import type { CureLog, Curve } from './data.ts'
import type { Degrees } from './use-degrees.ts'

export interface Frame {
  width: number
  height: number
  margin: { top: number; end: number; bottom: number; start: number }
  /** Names stand at the ends of the lines; on a phone there is no room, and they stand below. */
  isNamed: boolean
}

/** As wide as its place, with letters of one size on every screen. */
export function frameOf(width: number): Frame {
  const isNamed = width >= 560
  const margin = { top: 24, end: isNamed ? 128 : 16, bottom: 32, start: 44 }
  return { width, height: Math.round(Math.min(400, Math.max(260, width * 0.42))), margin, isNamed }
}

const steps = [1, 2, 5, 10, 15, 30, 60, 120]

export interface Scale {
  x: (seconds: number) => number
  y: (hundredths: number) => number
  minutes: number[]
  levels: { at: number; words: string }[]
}

/** Where a reading lies on the drawing: minutes to the right, degrees upwards, round numbers on both. */
export function scaleOf(curve: Curve, log: CureLog, degrees: Degrees, frame: Frame): Scale {
  const { width, height, margin } = frame
  const known = curve.probes.flatMap(probe => probe.readings.filter(value => value !== null))
  const top =
    Math.max(...known, log.limitTemperature ?? 0, ...log.points.map(point => point.temperature)) + 800
  const bottom = Math.min(...known, 2000)
  const end = curve.seconds.at(-1) || 1
  const x = (seconds: number) => margin.start + (seconds / end) * (width - margin.start - margin.end)
  const y = (value: number) =>
    height - margin.bottom - ((value - bottom) / (top - bottom)) * (height - margin.top - margin.bottom)
  const step = steps.find(minutes => end / 60 / minutes <= width / 70) ?? 240
  const minutes = Array.from({ length: Math.floor(end / 60 / step) + 1 }, (_, n) => n * step)
  return { x, y, minutes, levels: levelsOf(bottom, top, degrees) }
}

function levelsOf(bottom: number, top: number, degrees: Degrees) {
  const [low, high] = [degrees.of(bottom), degrees.of(top)]
  const step = high - low > 300 ? 100 : 50
  const perDegree = (top - bottom) / (high - low)
  const levels = []
  for (let shown = Math.ceil(low / step) * step; shown <= high; shown += step)
    levels.push({ at: bottom + (shown - low) * perDegree, words: String(shown) })
  return levels
}

/** A line through the readings; where the logger had none, it is lifted. */
export function pathOf(curve: Curve, readings: readonly (number | null)[], { x, y }: Scale): string {
  let isDown = false
  return readings
    .flatMap((value, index) => {
      if (value === null) {
        isDown = false
        return []
      }
      const sign = isDown ? 'L' : 'M'
      isDown = true
      return [`${sign}${x(curve.seconds[index]!).toFixed(1)} ${y(value).toFixed(1)}`]
    })
    .join('')
}

/** Names at the ends of lines, pushed apart so that they can be read. */
export function labelsOf(curve: Curve, { y }: Scale, { height, margin }: Frame): number[] {
  const gap = 16
  const wanted = curve.probes.map(({ readings }, index) => ({
    index,
    at: y(readings.findLast(value => value !== null) ?? 0),
  }))
  const placed = new Array<number>(wanted.length).fill(0)
  let free = Number.NEGATIVE_INFINITY
  for (const { index, at } of wanted.toSorted((a, b) => a.at - b.at)) {
    placed[index] = Math.max(at, free)
    free = placed[index]! + gap
  }
  const over = Math.max(0, ...placed.map(at => at - (height - margin.bottom)))
  return placed.map(at => at - over)
}
