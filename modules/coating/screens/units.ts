import { useSession } from '#ui/session/session-provider.tsx'

const squareFoot = 92_903.04
const squareMetre = 1_000_000
const mil = 25_400
const micrometre = 1000
const pound = 453_592.37
const kilogram = 1_000_000

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits

export type Units = ReturnType<typeof unitsFor>

/** What a shop says: the wire speaks of square millimetres, nanometres and milligrams. */
export function unitsFor(isImperial: boolean) {
  const [area, film, weight] = isImperial ? [squareFoot, mil, pound] : [squareMetre, micrometre, kilogram]
  return {
    areaWord: isImperial ? 'sq ft' : 'm²',
    filmWord: isImperial ? 'mil' : 'µm',
    weightWord: isImperial ? ('lb' as const) : ('kg' as const),
    areaOf: (mm2: number) => rounded(mm2 / area, isImperial ? 2 : 4),
    areaFrom: (shown: number) => Math.max(1, Math.round(shown * area)),
    filmOf: (nm: number) => rounded(nm / film, 1),
    filmFrom: (shown: number) => Math.max(1000, Math.round(shown * film)),
    weightOf: (mg: number) => rounded(mg / weight, 2),
    weightFrom: (shown: number) => Math.round(shown * weight),
  }
}

/** By where the shop is: America counts in feet, mils and pounds. */
export function useUnits(): Units {
  const { session } = useSession()
  return unitsFor(/^(America|US|Pacific\/Honolulu)/.test(session.tenant.timezone))
}
