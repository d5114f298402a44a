import 'leaflet/dist/leaflet.css'
import { type LayerGroup, type Map as LeafletMap, latLngBounds, layerGroup, map as openMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import { baseOf, fetchCity, tellZoom } from './base.ts'
import classes from './map.module.css'
import { type Pin, placePins } from './pins.ts'

export interface VenueMapProps {
  slug: string
  label: string
  pins: readonly Pin[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

const zoom = { minZoom: 11, maxZoom: 18 }
const streetZoom = 15

interface Shown {
  map: LeafletMap
  pins: LayerGroup
  hasFitted: boolean
}

function showAll(map: LeafletMap, pins: readonly Pin[]): void {
  const bounds = latLngBounds(pins.map(pin => [pin.latitude, pin.longitude]))
  if (bounds.isValid()) map.fitBounds(bounds.pad(0.08), { animate: false, maxZoom: streetZoom })
}

/** The venues where they are. It asks no other server for anything. */
export function VenueMap({ slug, label, pins, chosen, onChoose }: VenueMapProps) {
  const box = useRef<HTMLElement>(null)
  const shown = useRef<Shown>(undefined)
  const choose = useRef(onChoose)
  choose.current = onChoose

  useEffect(() => {
    const map = openMap(box.current!, {
      ...zoom,
      attributionControl: false,
      zoomControl: false,
      zoomSnap: 0.5,
    })
    map.setView([0, 0], zoom.minZoom)
    const layer = layerGroup().addTo(map)
    shown.current = { map, pins: layer, hasFitted: false }
    tellZoom(map)
    let isGone = false
    // Without the drawing the venues are still where they are.
    void fetchCity(slug)
      .then(city => !isGone && city && baseOf(city).addTo(map))
      .catch(() => undefined)
    const watch = new ResizeObserver(() => map.invalidateSize())
    watch.observe(box.current!)
    return () => {
      isGone = true
      watch.disconnect()
      map.remove()
      shown.current = undefined
    }
  }, [slug])

  useEffect(() => {
    const now = shown.current
    if (!now) return
    if (!now.hasFitted && pins.length > 0) {
      showAll(now.map, pins)
      now.hasFitted = true
    }
    const place = () => placePins(now.map, now.pins, pins, { chosen, onChoose: id => choose.current(id) })
    place()
    now.map.on('zoomend', place)
    return () => void now.map.off('zoomend', place)
  }, [pins, chosen])

  useEffect(() => {
    const pin = pins.find(each => each.id === chosen)
    if (pin) shown.current?.map.panTo([pin.latitude, pin.longitude])
  }, [chosen, pins])

  return <section ref={box} className={classes.map} aria-label={label} dir="ltr" />
}
