import type { Log } from '../logger/log.ts'

export interface Curve {
  /** Seconds since the first reading. */
  seconds: number[]
  probes: { name: string; isAir: boolean; readings: (number | null)[] }[]
}

const most = 600

/** The readings as they are drawn: of a long log, those that are the hottest or coldest of their stretch remain. */
export function curveOf({ times, probes }: Log): Curve {
  const kept = times.length <= most ? times.map((_, index) => index) : extremes(times.length, probes)
  return {
    seconds: kept.map(index => Math.round(times[index]! / 100) / 10),
    probes: probes.map(({ name, isAir, readings }) => ({
      name,
      isAir,
      readings: kept.map(index => readings[index]!),
    })),
  }
}

function extremes(length: number, probes: Log['probes']): number[] {
  const stretch = Math.ceil((length * 2) / most)
  const lead = probes.find(({ isAir }) => !isAir) ?? probes[0]!
  const kept = new Set([0, length - 1])
  for (let from = 0; from < length; from += stretch) {
    const indexes = Array.from({ length: Math.min(stretch, length - from) }, (_, n) => from + n)
    const known = indexes.filter(index => lead.readings[index] !== null)
    if (!known.length) kept.add(from)
    else {
      kept.add(known.reduce((a, b) => (lead.readings[b]! < lead.readings[a]! ? b : a)))
      kept.add(known.reduce((a, b) => (lead.readings[b]! > lead.readings[a]! ? b : a)))
    }
  }
  return [...kept].sort((a, b) => a - b)
}
