export interface Baked {
  name: string
  /** Degrees Celsius every ten seconds; null where the probe gave none. */
  readings: (number | null)[]
}

interface Layout {
  delimiter?: string
  decimal?: string
  unit?: '°C' | '°F'
  unitRow?: boolean
  clock?: string
  isHalfDay?: boolean
  isShort?: boolean
  counter?: boolean
}

const step = 10

/** A probe that is at `level` or above for exactly `minutes`: up in ten minutes, across the level evenly, and down. */
export function bake(name: string, minutes: number, peak: number, level = 200): Baked {
  const held = minutes * 60
  const rise = 600
  const readings: number[] = []
  const total = rise + held + 900
  for (let at = 0; at <= total; at += step) readings.push(temperatureAt(at, { rise, held, peak, level }))
  return { name, readings: readings.map(value => Math.round(value * 1000) / 1000) }
}

/** Crosses the level at `rise` and again `held` seconds later, both times in a straight line of twenty seconds. */
function temperatureAt(
  at: number,
  { rise, held, peak, level }: Record<'rise' | 'held' | 'peak' | 'level', number>,
) {
  const slope = (peak - level) / step
  if (at <= rise - step) return 20 + ((level - (peak - level) - 20) * at) / (rise - step)
  if (at < rise + step) return level + (at - rise) * slope
  const end = rise + held
  if (at <= end - step) return peak
  if (at < end + step) return Math.min(peak, level - (at - end) * slope)
  return Math.max(40, level - (peak - level) - (at - end - step) * 0.25)
}

/** The file that some logger would write of it. */
export function csvOf(probes: readonly Baked[], layout: Layout = {}): string {
  const { delimiter = ',', decimal = '.', unit = '°C', unitRow = false } = layout
  const length = Math.max(...probes.map(probe => probe.readings.length))
  const said = (value: number | null | undefined) => {
    if (value === null || value === undefined) return '---'
    const shown = unit === '°F' ? (value * 9) / 5 + 32 : value
    return String(Math.round(shown * 1000) / 1000).replace('.', decimal)
  }
  const names = probes.map(({ name }) => (unitRow ? name : `${name} (${unit})`))
  const heading = [timeHeading(layout), ...names].join(delimiter)
  const units = unitRow ? [['s', ...probes.map(() => unit)].join(delimiter)] : []
  const preamble = layout.counter ? ['Interval: 10 s'] : []
  const rows = Array.from({ length }, (_, n) =>
    [timeOf(n, layout), ...probes.map(probe => said(probe.readings[n]))].join(delimiter),
  )
  return [...preamble, heading, ...units, ...rows].join('\n')
}

function timeHeading({ counter, clock, isShort, unitRow }: Layout): string {
  if (counter) return 'No.'
  return clock || isShort || unitRow ? (unitRow ? 'Elapsed sec' : 'Time') : 'Time (s)'
}

function timeOf(n: number, { counter, clock, isHalfDay, isShort }: Layout): string {
  const seconds = n * step
  if (counter) return String(n + 1)
  if (isShort) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  if (!clock) return String(seconds)
  const time = Temporal.PlainTime.from(clock).add({ seconds })
  if (!isHalfDay) return `2026-03-10 ${time.toString().slice(0, 8).padEnd(8, ':00')}`
  const hour = time.hour % 12 || 12
  const two = (value: number) => String(value).padStart(2, '0')
  return `${hour}:${two(time.minute)}:${two(time.second)} ${time.hour < 12 ? 'AM' : 'PM'}`
}
