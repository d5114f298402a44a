import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { barBox } from './geometry.ts'
import { type Stop, stopOf } from './navigate.ts'
import type { Chart } from './use-chart.ts'

type Scroller = RefObject<HTMLDivElement | null>

const selectorOf = (stop: Stop) =>
  stop.barId === null
    ? `[data-row-head="${CSS.escape(stop.rowId)}"]`
    : `[data-bar="${CSS.escape(stop.barId)}"]`

/** One tab stop for the whole chart; rows that are not drawn yet are scrolled in before they take the focus. */
export function useFocus(scroller: Scroller, chart: Chart, virtual: Virtualizer<HTMLDivElement, Element>) {
  const [chosen, setChosen] = useState<Stop | null>(null)
  const wanted = useRef<Stop | null>(null)
  const followed = useRef<string | null>(null)
  const stop = stillThere(chart, chosen)

  const goTo = useCallback(
    (next: Stop) => {
      const index = chart.items.findIndex(item => item.id === next.rowId)
      if (index < 0) return
      wanted.current = next
      setChosen(next)
      virtual.scrollToIndex(index, { align: 'auto' })
      bringDaysIn(scroller.current, chart, next)
    },
    [chart, scroller, virtual],
  )

  // No dependencies: the row may be drawn by any later render, after the scroll.
  useEffect(() => {
    if (!wanted.current) return
    const element = scroller.current?.querySelector<HTMLElement>(selectorOf(wanted.current))
    if (!element) return
    wanted.current = null
    element.focus({ preventScroll: true })
  })

  // A bar that changed rows is another element; the focus that fell off the old one is taken up again.
  useEffect(() => {
    if (!followed.current || document.activeElement !== document.body) return
    const next = stopOf(chart.items, followed.current)
    if (!next) return
    followed.current = null
    goTo(next)
  })

  const follow = useCallback((barId: string | null) => {
    followed.current = barId
  }, [])

  return { stop, goTo, follow, choose: setChosen }
}

function stillThere(chart: Chart, chosen: Stop | null): Stop | null {
  if (chosen?.barId) {
    const found = stopOf(chart.items, chosen.barId)
    if (found) return found
  }
  if (chosen && chart.items.some(item => item.id === chosen.rowId))
    return { rowId: chosen.rowId, barId: null }
  const first = chart.items.find(item => item.kind === 'row')
  if (!first) return null
  return { rowId: first.id, barId: first.bars[0]?.bar.id ?? null }
}

function bringDaysIn(scroller: HTMLDivElement | null, chart: Chart, stop: Stop) {
  const bar = stop.barId === null ? undefined : chart.barsById.get(stop.barId)
  const box = bar && barBox(chart.scale, bar.from, bar.to)
  if (!scroller || !box) return
  const sign = getComputedStyle(scroller).direction === 'rtl' ? -1 : 1
  const left = Math.abs(scroller.scrollLeft)
  const room = scroller.clientWidth - chart.headWidth
  if (box.x < left) scroller.scrollLeft = sign * Math.max(0, box.x - 24)
  else if (box.x + Math.min(box.width, 120) > left + room) scroller.scrollLeft = sign * (box.x - room + 144)
}
