import type { Round } from '../measuring/contender.ts'
import { spread } from '../measuring/figures.ts'
import { figureOf, type Rounds } from '../measuring/rounds.ts'

export const contestColumns = ['what', 'who', 'requests/s', 'CPU µs each', 'p50 ms', 'p99 ms', 'failed']

/** The rows of a table: one per contender. */
export function contestRows(what: string, rounds: Rounds): string[][] {
  return [...rounds].map(([name, of]) => [
    what,
    name,
    spread(figureOf(of, 'perSecond')),
    spread(figureOf(of, 'cpuMicros')),
    spread(figureOf(of, 'p50')),
    spread(figureOf(of, 'p99')),
    String(of.reduce((sum: number, round: Round) => sum + round.failures, 0)),
  ])
}

export const readingsOf = (rounds: Rounds) => Object.fromEntries(rounds)
