import { divIcon, type LayerGroup, marker } from 'leaflet'
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

function signOf({ name, badge }: Pin): HTMLElement {
  const sign = document.createElement('span')
  sign.className = badge ? (classes.tag ?? '') : (classes.dot ?? '')
  sign.textContent = badge ?? ''
  sign.title = name
  return sign
}

/** Puts the pins on the map anew. They are not on the way of the Tab key: the list beside the map has them all. */
export function placePins(
  layer: LayerGroup,
  pins: readonly Pin[],
  { chosen, onChoose }: { chosen: string | undefined; onChoose: (id: string) => void },
): void {
  layer.clearLayers()
  for (const pin of pins) {
    const isChosen = pin.id === chosen
    const marks = [classes.pin, isChosen && classes.chosen, pin.isQuiet && classes.quiet]
    const icon = divIcon({
      html: signOf(pin),
      className: marks.filter(Boolean).join(' '),
      iconSize: [44, 44],
    })
    const zIndexOffset = isChosen ? 2000 : pin.badge ? 1000 : 0
    marker([pin.latitude, pin.longitude], { icon, keyboard: false, zIndexOffset })
      .on('click', () => onChoose(pin.id))
      .addTo(layer)
  }
}
