import { divIcon, type LayerGroup, type Map as LeafletMap, marker, type Point } from 'leaflet'
import classes from './map.module.css'

export interface Pin {
  id: string
  name: string
  latitude: number
  longitude: number
  /** What makes it worth a look, in a few signs: “−30 %”. */
  badge?: string | undefined
  isQuiet?: boolean
}

function signOf({ name, badge }: Pin, isTagged: boolean): HTMLElement {
  const sign = document.createElement('span')
  const looks = isTagged ? [classes.tag] : [classes.dot, badge && classes.bright]
  sign.className = looks.filter(Boolean).join(' ')
  sign.textContent = isTagged ? (badge ?? '') : ''
  sign.title = name
  return sign
}

const room = { width: 58, height: 28 }

/** Which pins have room for their badge at this zoom; the others are dots until somebody comes nearer. */
function withRoom(map: LeafletMap, pins: readonly Pin[]): Set<string> {
  const taken: Point[] = []
  const kept = new Set<string>()
  for (const { id, latitude, longitude, badge } of pins) {
    if (!badge) continue
    const at = map.project([latitude, longitude])
    const isFree = taken.every(
      other => Math.abs(other.x - at.x) > room.width || Math.abs(other.y - at.y) > room.height,
    )
    if (!isFree) continue
    taken.push(at)
    kept.add(id)
  }
  return kept
}

/** Puts the pins on the map anew. They are not on the way of the Tab key: the list beside the map has them all. */
export function placePins(
  map: LeafletMap,
  layer: LayerGroup,
  pins: readonly Pin[],
  { chosen, onChoose }: { chosen: string | undefined; onChoose: (id: string) => void },
): void {
  layer.clearLayers()
  const first = pins.filter(pin => pin.id === chosen)
  const tagged = withRoom(map, [...first, ...pins.filter(pin => pin.id !== chosen)])
  for (const pin of pins) {
    const isChosen = pin.id === chosen
    const isTagged = tagged.has(pin.id)
    const marks = [classes.pin, isChosen && classes.chosen, pin.isQuiet && classes.quiet]
    const className = marks.filter(Boolean).join(' ')
    const icon = divIcon({ html: signOf(pin, isTagged), className, iconSize: [44, 44] })
    const zIndexOffset = isChosen ? 2000 : isTagged ? 1000 : 0
    marker([pin.latitude, pin.longitude], { icon, keyboard: false, zIndexOffset })
      .on('click', () => onChoose(pin.id))
      .addTo(layer)
  }
}
