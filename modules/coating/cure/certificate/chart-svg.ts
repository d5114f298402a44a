import type { Curve } from '../verdict/curve.ts'

export interface ChartFacts {
  curve: Curve
  /** Hundredths of a degree Celsius: where the time that counts begins. */
  level: number
  limit: number | null
}

const [width, height] = [720, 250]
const [left, right, top, bottom] = [44, width - 130, 12, height - 26]
const tones = ['#1d4ed8', '#7c3aed', '#b45309', '#b91c1c']

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

/** The curve of a bake for paper: the window shaded, each probe with its name at the end of its line. */
export function chartSvg({ curve, level, limit }: ChartFacts): string {
  const known = curve.probes.flatMap(probe => probe.readings.filter(value => value !== null))
  const most = Math.max(...known, limit ?? 0, level) + 500
  const least = Math.min(...known, 2000)
  const end = curve.seconds.at(-1) || 1
  const x = (seconds: number) => left + (seconds / end) * (right - left)
  const y = (value: number) => bottom - ((value - least) / (most - least)) * (bottom - top)
  const windowTop = limit === null ? top : y(limit)
  const grid = Array.from({ length: Math.floor(most / 5000) }, (_, n) => (n + 1) * 5000)
    .filter(value => value > least)
    .map(
      value =>
        line(y(value), '#d8dce2') + label(left - 6, y(value) + 4, String(value / 100), 'end', '#5b6470'),
    )
  const step = Math.max(1, Math.ceil(end / 600))
  const minutes = Array.from({ length: Math.floor(end / 60 / step) + 1 }, (_, n) => n * step).map(minute =>
    label(x(minute * 60), bottom + 16, String(minute), 'middle', '#5b6470'),
  )
  const probes = curve.probes.map((probe, index) => {
    const tone = probe.isAir ? '#5b6470' : tones[index % tones.length]!
    const dash = probe.isAir ? ' stroke-dasharray="2 3"' : ''
    const path = `<path d="${pathOf(curve.seconds, probe.readings, x, y)}" fill="none" stroke="${tone}" stroke-width="1.4"${dash}/>`
    return path + label(right + 8, top + 14 + index * 15, probe.name.slice(0, 20), 'start', tone)
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, Noto Sans Arabic, Noto Sans Hebrew" font-size="10">`,
    `<rect x="${left}" y="${windowTop}" width="${right - left}" height="${Math.max(0, y(level) - windowTop)}" fill="#dff0e0"/>`,
    ...grid,
    line(y(level), '#15803d'),
    ...(limit === null ? [] : [line(windowTop, '#b91c1c')]),
    ...minutes,
    label(left - 6, top + 2, '°C', 'end', '#5b6470'),
    label(right + 8, bottom + 16, 'min', 'start', '#5b6470'),
    ...probes,
    '</svg>',
  ].join('')
}

const line = (at: number, tone: string) =>
  `<line x1="${left}" x2="${right}" y1="${at.toFixed(1)}" y2="${at.toFixed(1)}" stroke="${tone}"/>`

const label = (x: number, y: number, words: string, anchor: string, tone: string) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${tone}">${escaped(words)}</text>`

function pathOf(
  seconds: readonly number[],
  readings: readonly (number | null)[],
  x: (seconds: number) => number,
  y: (value: number) => number,
): string {
  let isDown = false
  return readings
    .flatMap((value, index) => {
      const sign = isDown ? 'L' : 'M'
      isDown = value !== null
      return value === null ? [] : [`${sign}${x(seconds[index]!).toFixed(1)} ${y(value).toFixed(1)}`]
    })
    .join('')
}
