import { writeFileSync } from 'node:fs'
import { coastAt, districts, pointAt, riverAt } from './city-shape.ts'

/** Draws the map under the venues: `node editions/dining/demo/draw-city.ts` writes it anew, always the same. */
type Point = readonly [east: number, north: number]
type Position = [longitude: number, latitude: number]

const east = { from: -4.4, to: 4.6 }
const north = { from: -3.6, to: 3.7 }

const positionOf = ([x, y]: Point): Position => {
  const { longitude, latitude } = pointAt(x, y)
  return [longitude, latitude]
}

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step)

const ring = (points: Point[]) => [[...points, points[0]!].map(positionOf)]

const area = (kind: string, points: Point[], name?: string) => ({
  type: 'Feature',
  properties: { kind, ...(name ? { name } : {}) },
  geometry: { type: 'Polygon', coordinates: ring(points) },
})

const line = (kind: string, points: Point[]) => ({
  type: 'Feature',
  properties: { kind },
  geometry: { type: 'LineString', coordinates: points.map(positionOf) },
})

const label = (kind: string, name: string, at: Point) => ({
  type: 'Feature',
  properties: { kind, name },
  geometry: { type: 'Point', coordinates: positionOf(at) },
})

const coast: Point[] = steps(east.from - 6, east.to + 6, 0.12).map(x => [x, coastAt(x)])
const sea = area('water', [...coast, [east.to + 6, north.from - 6], [east.from - 6, north.from - 6]])

const halfWidth = (y: number) => 0.055 + 0.03 * Math.max(0, 1 - (y + 2) / 3)
const banks = steps(coastAt(0.35) - 0.25, north.to + 3, 0.12)
const river = area('water', [
  ...banks.map((y): Point => [riverAt(y) - halfWidth(y), y]),
  ...banks.toReversed().map((y): Point => [riverAt(y) + halfWidth(y), y]),
])

const blob = ([x, y]: Point, width: number, height: number): Point[] =>
  steps(0, Math.PI * 2 - 0.3, 0.3).map(turn => {
    const reach = 1 + 0.14 * Math.sin(turn * 3 + x) + 0.08 * Math.cos(turn * 5 + y)
    return [x + Math.cos(turn) * width * reach, y + Math.sin(turn) * height * reach]
  })

const parks: { name: string; at: Point; size: readonly [number, number] }[] = [
  { name: 'Orchard Park', at: [1.55, 2.35], size: [0.38, 0.24] },
  { name: 'Lantern Green', at: [-0.95, 0.35], size: [0.22, 0.15] },
  { name: 'Glass Gardens', at: [2.95, 0.15], size: [0.34, 0.22] },
  { name: 'Mere Wood', at: [-3.35, 1.2], size: [0.5, 0.42] },
  { name: 'Fort Hill', at: [-2.35, -1.25], size: [0.26, 0.18] },
]
const isInPark = ([x, y]: Point) =>
  parks.some(({ at, size }) => ((x - at[0]) / size[0]) ** 2 + ((y - at[1]) / size[1]) ** 2 < 1.05)
const isWater = ([x, y]: Point) => y < coastAt(x) + 0.09 || Math.abs(x - riverAt(y)) < halfWidth(y) + 0.03
const isSea = ([x, y]: Point) => y < coastAt(x) + 0.09

/** Streets grow thinner towards the edge: a lane is drawn where a wave over the city says so. */
const isBuilt = ([x, y]: Point) =>
  (x / 4.1) ** 2 + ((y - 0.3) / 3.1) ** 2 + 0.12 * Math.sin(x * 2.3) * Math.cos(y * 2.9) < 1

const bend = ([x, y]: Point): Point => [
  x + 0.16 * Math.sin(y * 1.3 + 0.5) + 0.05 * Math.sin(y * 4.1 + x),
  y + 0.14 * Math.sin(x * 1.1 + 1.2) + 0.05 * Math.cos(x * 3.7 - y),
]

/** The stretches of a way that lie where it may. */
function stretches(points: Point[], mayPass: (point: Point) => boolean): Point[][] {
  const found: Point[][] = [[]]
  for (const point of points) {
    if (mayPass(point)) found.at(-1)!.push(point)
    else if (found.at(-1)!.length > 0) found.push([])
  }
  return found.filter(stretch => stretch.length > 2)
}

const block = 0.21
const avenueEvery = 4
const across = steps(east.from, east.to, block)
const along = steps(north.from, north.to, block)
const ways = [
  ...across.map((x, at) => ({ at, points: along.map(y => bend([x, y])) })),
  ...along.map((y, at) => ({ at, points: across.map(x => bend([x, y])) })),
]
const streets = ways.flatMap(({ at, points }) => {
  const isAvenue = at % avenueEvery === 1
  const mayPass = (point: Point) => isBuilt(point) && !isInPark(point) && !(isAvenue ? isSea : isWater)(point)
  return stretches(points, mayPass).map(stretch => line(isAvenue ? 'avenue' : 'street', stretch))
})

const circle = (x: number, y: number, width: number, height: number): Point[] =>
  steps(0, Math.PI * 2, 0.12).map(turn => [x + Math.cos(turn) * width, y + Math.sin(turn) * height])
const boulevards = [
  circle(0, 0.25, 2.35, 1.7),
  circle(0.1, 0.1, 1.05, 0.82),
  steps(east.from - 5, east.to + 5, 0.2).map((x): Point => [x, 0.18 * Math.sin(x * 0.7) + 0.06 * x]),
  steps(-1.5, north.to + 4, 0.2).map((y): Point => [-0.35 + 0.2 * Math.sin(y * 1.2) - 0.12 * y, y]),
  steps(east.from - 5, east.to + 5, 0.12).map((x): Point => [x, coastAt(x) + 0.2]),
].flatMap(points => stretches(points, point => !isSea(point)).map(stretch => line('boulevard', stretch)))

const rail = line(
  'rail',
  steps(1.75, east.to + 5, 0.25).map(
    (x): Point => [x, 0.75 + 0.22 * Math.sin((x - 1.75) * 0.8) + 0.1 * (x - 1.75)],
  ),
)
const piers = [0.55, 0.95, 1.4].map(x =>
  line('pier', [
    [x, coastAt(x) + 0.1],
    [x + 0.05, coastAt(x) - 0.28],
  ]),
)

const features = [
  sea,
  river,
  ...parks.map(({ name, at, size }) => area('park', blob(at, size[0], size[1]), name)),
  ...streets,
  rail,
  ...boulevards,
  ...piers,
  ...districts.map(({ name, at }) => label('district', name, at)),
  ...parks.map(({ name, at }) => label('green', name, at)),
  label('bay', 'Merrow Bay', [0.3, -2.75]),
]

const target = new URL('../../../apps/web/public/map-port-merrow.geojson', import.meta.url)
writeFileSync(target, `${JSON.stringify({ type: 'FeatureCollection', features })}\n`)
