import type { Contender, Round } from './contender.ts'
import { type Figure, figure } from './figures.ts'
import type { Pace } from './pace.ts'

export type Rounds = Map<string, Round[]>

/**
 * Lets the contenders run in turns, many short rounds each: what else the machine does then falls on all of them,
 * and a figure of one round is compared with that of its neighbours only.
 */
export async function alternate(contenders: Contender[], pace: Pace): Promise<Rounds> {
  const rounds: Rounds = new Map(contenders.map(({ name }) => [name, []]))
  for (const contender of contenders) await contender.run(pace.warmUpSeconds)
  for (let at = 0; at < pace.rounds; at++) {
    // Who comes first changes, so that nobody always runs after the same neighbour.
    const turn = at % contenders.length
    for (const contender of [...contenders.slice(turn), ...contenders.slice(0, turn)])
      rounds.get(contender.name)!.push(await contender.run(pace.roundSeconds))
  }
  return rounds
}

export const figureOf = (rounds: Round[], key: keyof Round): Figure => figure(rounds.map(round => round[key]))

/** Of one contender to another, round by round. */
export function ratio(rounds: Rounds, name: string, to: string, key: keyof Round = 'perSecond'): Figure {
  const others = rounds.get(to)!
  return figure(rounds.get(name)!.map((round, at) => round[key] / others[at]![key]))
}
