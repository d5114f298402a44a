import type { Age, AgeBand, Ratio } from './rule-set.ts'

/** `each(4)`: one person for four. */
export const each = (children: number): Ratio => ({ teams: [{ people: ['any'], children }] })

/** `pairs(3, 7)`: one person for three, two together for seven. */
export const pairs = (alone: number, together: number): Ratio => ({
  teams: [
    { people: ['any', 'any'], children: together },
    { people: ['any'], children: alone },
  ],
})

export const months = (count: number): Age => ({ months: count })
export const weeks = (count: number): Age => ({ weeks: count })
export const years = (count: number): Age => ({ months: count * 12 })

type Border = number | Age

const age = (border: Border): Age => (typeof border === 'number' ? months(border) : border)

/** Ages in months unless said otherwise; a number for the ratio means one person for so many. */
export function band(
  name: string,
  [from, to]: readonly [Border, Border?],
  ratio: number | Ratio | readonly Ratio[],
  groupCap: number | null,
  more: Pick<AgeBand, 'citation'> & Partial<Pick<AgeBand, 'during'>>,
): AgeBand {
  const ratios = typeof ratio === 'number' ? [each(ratio)] : [ratio].flat()
  return {
    name,
    from: age(from),
    ...(to === undefined ? {} : { to: age(to) }),
    ratios: ratios as Ratio[],
    groupCap,
    ...more,
  }
}
