import type { Breach } from './breach.ts'
import type { RuleSet } from './rule-set.ts'
import { sayBreach } from './say-breach.ts'

/** Whether a house as a whole has the adults that its rules want from so many children on; undefined where it has. */
export function buildingBreach(
  { building }: RuleSet,
  house: { children: number; present: number },
): string | undefined {
  if (!building || house.children < building.children || house.present >= building.adults) return undefined
  const { adults: needs, citation } = building
  const breach: Breach = { kind: 'staff', needs, has: house.present, citation }
  return `the building ${sayBreach([breach], null)}`
}
