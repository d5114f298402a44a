import type { Ratio, Team } from './rule-set.ts'

/** The kind of one person: the first of the rules' kinds that they hold, else the last. */
export const kindOf = (held: readonly string[], kinds: readonly string[]): string =>
  kinds.find(kind => held.includes(kind)) ?? kinds.at(-1)!

export const ratioFor = (ratios: readonly Ratio[], people: readonly string[]): Ratio =>
  ratios.find(ratio => !ratio.if || people.includes(ratio.if)) ?? ratios.at(-1)!

/** How many children these people may look after, forming teams in the order of the rules. */
export function covered(ratio: Ratio, people: readonly string[]): number {
  const left = [...people]
  let children = 0
  for (const team of ratio.teams) while (take(left, team)) children += team.children
  return children
}

function take(left: string[], team: Team): boolean {
  const rest = [...left]
  for (const wanted of team.people) {
    const at = wanted === 'any' ? 0 : rest.indexOf(wanted)
    if (at < 0 || rest.length === 0) return false
    rest.splice(at, 1)
  }
  left.splice(0, left.length, ...rest)
  return true
}
