import type { Log, Probe, Unreadable } from '../logger/log.ts'
import { timeAbove } from './time-above.ts'

export const verdicts = ['pass', 'fail', 'hold'] as const
export type Verdict = (typeof verdicts)[number]

/** One of the equivalent points of a powder's data sheet: so long at so much, of the metal. */
export interface Point {
  /** Hundredths of a degree Celsius. */
  temperature: number
  minMinutes: number
  maxMinutes?: number | null
}

export interface Schedule {
  points: readonly Point[]
  /** The metal must never be hotter than this. */
  limit?: number | null
}

export interface ProbeVerdict {
  name: string
  isAir: boolean
  /** null for the air, which is not judged. */
  verdict: Verdict | null
  code: 'cured' | 'undercured' | 'overcured' | 'overheated' | 'gap_decides' | 'air'
  peak: number
  /** The point that decided. */
  temperature: number
  /** Seconds at that temperature or above. */
  seconds: number
  /** Seconds that were needed, or at most allowed. */
  bound: number
}

export interface Judgement {
  verdict: Verdict
  reason: ProbeVerdict['code'] | Unreadable['problem'] | 'no_part_probe'
  /** The file's line that it is about, when the file could not be read. */
  line: number | null
  /** The probe that decided: the coldest when all passed. */
  decidedBy: string | null
  probes: ProbeVerdict[]
  /** Lines among the readings that could not be read; the time they cover is not counted. */
  skippedCount: number
}

/** Every probe on the metal must pass; whatever is not proven is held, never passed. */
export function judge(log: Log | Unreadable, schedule: Schedule): Judgement {
  if ('problem' in log)
    return {
      verdict: 'hold',
      reason: log.problem,
      line: log.line ?? null,
      decidedBy: null,
      probes: [],
      skippedCount: 0,
    }
  const probes = log.probes.map(probe => judgeProbe(log.times, probe, schedule))
  const parts = probes.filter(({ isAir }) => !isAir)
  const base = { line: null, probes, skippedCount: log.skippedCount }
  if (!parts.length) return { ...base, verdict: 'hold', reason: 'no_part_probe', decidedBy: null }
  const worst =
    parts.find(({ verdict }) => verdict === 'fail') ??
    parts.find(({ verdict }) => verdict === 'hold') ??
    parts.toSorted((a, b) => a.seconds / a.bound - b.seconds / b.bound)[0]!
  const failing = parts.filter(({ verdict, code }) => verdict === worst.verdict && code === worst.code)
  const coldest = failing.toSorted((a, b) => a.seconds / a.bound - b.seconds / b.bound)[0]!
  return { ...base, verdict: coldest.verdict!, reason: coldest.code, decidedBy: coldest.name }
}

function judgeProbe(
  times: readonly number[],
  { name, isAir, readings }: Probe,
  schedule: Schedule,
): ProbeVerdict {
  const peak = readings.reduce<number>((most, value) => Math.max(most, value ?? most), -27_315)
  const reached = schedule.points.map(point => ({
    point,
    time: timeAbove(times, readings, point.temperature),
  }))
  const nearest = reached.toSorted(
    (a, b) => b.time.proven / b.point.minMinutes - a.time.proven / a.point.minMinutes,
  )[0]!
  const told = ({ point, time }: (typeof reached)[number], bound = point.minMinutes) => ({
    name,
    isAir,
    peak,
    temperature: point.temperature,
    seconds: Math.floor(time.proven / 1000),
    bound: bound * 60,
  })
  if (isAir) return { ...told(nearest), verdict: null, code: 'air' }
  if (schedule.limit && peak > schedule.limit)
    return { ...told(nearest), verdict: 'fail', code: 'overheated' }
  const tooLong = reached.find(
    ({ point, time }) => point.maxMinutes && time.proven > point.maxMinutes * 60_000,
  )
  if (tooLong) return { ...told(tooLong, tooLong.point.maxMinutes!), verdict: 'fail', code: 'overcured' }
  const met = ({ point, time }: (typeof reached)[number], which: 'proven' | 'possible') =>
    time[which] >= point.minMinutes * 60_000
  if (reached.some(one => met(one, 'proven'))) return { ...told(nearest), verdict: 'pass', code: 'cured' }
  if (reached.some(one => met(one, 'possible')))
    return { ...told(nearest), verdict: 'hold', code: 'gap_decides' }
  return { ...told(nearest), verdict: 'fail', code: 'undercured' }
}
