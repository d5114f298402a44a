import type { KeyboardEvent } from 'react'
import { pushedByKey } from './keys.ts'
import { nextStop, type Stop } from './navigate.ts'
import { isRightToLeft } from './point.ts'
import type { Chart } from './use-chart.ts'
import type { useDraft } from './use-draft.ts'

interface KeyOptions {
  chart: Chart
  stop: Stop | null
  goTo: (stop: Stop) => void
  follow: (barId: string | null) => void
  drafting: ReturnType<typeof useDraft>
  onOpen: (barId: string) => void
  onMoveTo: (barId: string) => void
  onRowChosen?: (rowId: string) => void
}

const mirrored: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

export function useKeys(options: KeyOptions) {
  const { chart, stop, drafting } = options

  function push(event: KeyboardEvent<HTMLElement>): boolean {
    const bar = stop?.barId ? chart.barsById.get(stop.barId) : undefined
    if (!bar) return false
    const held = drafting.now.current?.change
    const shown = held?.barId === bar.id ? { ...bar, rowId: held.rowId, from: held.from, to: held.to } : bar
    const change = pushedByKey(event, shown, chart.items, isRightToLeft(event.currentTarget))
    if (change) drafting.show(change, 'keyboard')
    return change !== null
  }

  function finish(key: string): boolean {
    if (drafting.now.current === null) return false
    if (key === 'Enter') {
      options.follow(drafting.now.current.change.barId)
      drafting.commit()
    }
    if (key === 'Escape') drafting.cancel()
    return key === 'Enter' || key === 'Escape'
  }

  function choose(key: string): boolean {
    if (!stop) return false
    if (key === 'Enter' || key === ' ') {
      if (stop.barId) options.onOpen(stop.barId)
      else options.onRowChosen?.(stop.rowId)
      return true
    }
    if (key.toLowerCase() === 'm' && stop.barId) {
      options.onMoveTo(stop.barId)
      return true
    }
    return false
  }

  function walk(event: KeyboardEvent<HTMLElement>): boolean {
    if (!stop || event.shiftKey || drafting.now.current) return false
    const key = isRightToLeft(event.currentTarget) ? (mirrored[event.key] ?? event.key) : event.key
    const next = nextStop(chart.items, stop, key)
    if (next) options.goTo(next)
    return next !== null
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey) return
    options.follow(null)
    const used = finish(event.key) || push(event) || choose(event.key) || walk(event)
    if (!used) return
    event.preventDefault()
    event.stopPropagation()
  }
}
