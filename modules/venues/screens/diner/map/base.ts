import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { divIcon, geoJSON, type LayerGroup, type Map as LeafletMap, layerGroup, marker } from 'leaflet'
import classes from './map.module.css'

interface Look {
  kind: string
  name?: string
}

type Drawn = Feature<Geometry, Look>

const kinds = ['water', 'park', 'street', 'avenue', 'boulevard', 'rail', 'pier'] as const

const classOf = (kind: string) => [classes.shape, classes[kind]].filter(Boolean).join(' ')

function nameOn({ properties, geometry }: Drawn) {
  if (geometry.type !== 'Point') return undefined
  const [longitude = 0, latitude = 0] = geometry.coordinates
  const words = document.createElement('span')
  words.textContent = properties.name ?? ''
  const icon = divIcon({
    html: words,
    className: `${classes.name} ${classes[properties.kind] ?? ''}`,
    iconSize: [0, 0],
  })
  return marker([latitude, longitude], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 })
}

/** Water, parks, streets and names as lines and words that the page's own colours reach: no tiles, no server of tiles. */
export function baseOf(city: FeatureCollection): LayerGroup {
  const features = city.features as Drawn[]
  const shapes = kinds.map(kind =>
    geoJSON(
      features.filter(({ properties, geometry }) => properties.kind === kind && geometry.type !== 'Point'),
      { interactive: false, style: { className: classOf(kind), fill: kind === 'water' || kind === 'park' } },
    ),
  )
  const names = features.map(nameOn).filter(each => each !== undefined)
  return layerGroup([...shapes, ...names])
}

/** The map drawn for this place, if somebody drew one; without it the venues stand on plain ground. */
export async function fetchCity(slug: string): Promise<FeatureCollection | undefined> {
  const answer = await fetch(`/map-${encodeURIComponent(slug)}.geojson`)
  return answer.ok ? ((await answer.json()) as FeatureCollection) : undefined
}

/** Lines grow with the zoom, which CSS cannot see by itself. */
export function tellZoom(map: LeafletMap): void {
  const tell = () => {
    map.getContainer().dataset.zoom = String(Math.round(map.getZoom()))
  }
  map.on('zoomend', tell)
  tell()
}
