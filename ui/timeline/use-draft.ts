import { useCallback, useRef, useState } from 'react'
import { announce } from '../feedback/announce.tsx'
import { type Draft, draftOf } from './draft.ts'
import { isSame, sameChange } from './propose.ts'
import type { Change, TimelineBar } from './types.ts'
import type { Chart } from './use-chart.ts'
import type { useTimelineWords } from './words.ts'

interface DraftOptions {
  chart: Chart
  bars: TimelineBar[]
  words: ReturnType<typeof useTimelineWords>
  onChange: (change: Change) => void
  onCreate?: (change: Change) => void
  onRefused: (draft: Draft) => void
}

/** The change in the hand: shown at once, spoken, and made only when let go. */
export function useDraft(options: DraftOptions) {
  const latest = useRef(options)
  latest.current = options
  const [draft, setDraft] = useState<Draft | null>(null)
  const now = useRef<Draft | null>(null)

  const show = useCallback((change: Change, by: Draft['by']) => {
    if (sameChange(now.current?.change ?? null, change)) return
    const { chart, bars, words } = latest.current
    const next = draftOf(change, chart.rowsById, bars, by)
    now.current = next
    setDraft(next)
    announce(words.draft(next, chart.rowsById.get(change.rowId ?? '')?.label ?? chart.unplacedLabel))
  }, [])

  const drop = useCallback(() => {
    now.current = null
    setDraft(null)
  }, [])

  const cancel = useCallback(() => {
    if (now.current) announce(latest.current.words.t('timeline.cancelled'))
    drop()
  }, [drop])

  const commit = useCallback(() => {
    const finished = now.current
    drop()
    if (!finished) return
    const { chart, onChange, onCreate, onRefused } = latest.current
    const bar = finished.change.barId === null ? undefined : chart.barsById.get(finished.change.barId)
    if (bar && isSame(finished.change, bar)) return
    if (finished.conflict) onRefused(finished)
    else if (finished.change.kind === 'create') onCreate?.(finished.change)
    else onChange(finished.change)
  }, [drop])

  return { draft, now, show, cancel, commit }
}
