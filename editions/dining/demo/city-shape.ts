/** Port Merrow is no real place: its map is drawn where there is only the Atlantic. */
export const centre = { latitude: 41.02, longitude: -10.4 }

export interface District {
  name: string
  /** Kilometres east and north of the centre. */
  at: readonly [number, number]
  /** Kilometres within which its venues lie. */
  reach: number
  /** How many of a hundred venues are here. */
  share: number
}

export const districts: readonly District[] = [
  { name: 'Old Harbour', at: [0.9, -1.1], reach: 0.75, share: 20 },
  { name: 'Lantern Quarter', at: [-0.4, -0.1], reach: 0.7, share: 20 },
  { name: 'Saltmarket', at: [-1.6, -1.1], reach: 0.65, share: 13 },
  { name: 'Station Side', at: [1.5, 0.6], reach: 0.7, share: 14 },
  { name: 'Mill Bank', at: [-0.9, 1.3], reach: 0.65, share: 10 },
  { name: 'Upper Orchard', at: [0.7, 1.9], reach: 0.7, share: 8 },
  { name: 'Westmere', at: [-2.7, 0.4], reach: 0.75, share: 8 },
  { name: 'Glass Gardens', at: [2.9, -0.4], reach: 0.7, share: 7 },
]

const kilometresPerDegree = 111.32
const digits = 1e5

const round = (value: number) => Math.round(value * digits) / digits

/** A point some kilometres east and north of the centre. */
export function pointAt(east: number, north: number): { latitude: number; longitude: number } {
  const shrink = Math.cos((centre.latitude * Math.PI) / 180)
  return {
    latitude: round(centre.latitude + north / kilometresPerDegree),
    longitude: round(centre.longitude + east / (kilometresPerDegree * shrink)),
  }
}

/** North of this line, in kilometres, is land: the coast with its bay. */
export const coastAt = (east: number): number =>
  -2.15 +
  0.25 * Math.sin(east * 1.1 + 0.6) +
  0.1 * Math.sin(east * 3.7) +
  0.45 * Math.exp(-((east - 0.35) ** 2) / 0.3)

/** The river comes down from the hills to the bay. */
export const riverAt = (north: number): number => 0.35 + 0.5 * Math.sin(north * 0.9 + 0.4) - 0.3 * north * 0.5
