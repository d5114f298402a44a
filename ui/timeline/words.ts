import { useMemo } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import type { Conflict } from './conflict.ts'
import { daysBetween } from './day.ts'
import { dayWordsFor } from './day-words.ts'
import type { Draft } from './draft.ts'

/** The sentences of the chart. */
export function useTimelineWords() {
  const { t, language } = useTerms()
  return useMemo(() => {
    const days = dayWordsFor(language)
    const nights = (from: string, to: string) => t('timeline.nights', { count: daysBetween(from, to) })
    const why = (conflict: Conflict) => {
      const range = days.range(conflict.from, conflict.to)
      if (conflict.isClosed)
        return t('timeline.closed', { row: conflict.row.label, from: days.short(conflict.from) })
      const [first] = conflict.with
      if (conflict.row.exclusive && first)
        return t('timeline.takenBy', { row: conflict.row.label, title: first.title, range })
      return t('timeline.full', { row: conflict.row.label, range, capacity: conflict.row.capacity })
    }
    return {
      t,
      days,
      nights,
      why,
      draft: (draft: Draft, rowLabel: string) => {
        const { from, to } = draft.change
        const where = t('timeline.where', {
          row: rowLabel,
          range: days.range(from, to),
          nights: nights(from, to),
        })
        return draft.conflict ? why(draft.conflict) : where
      },
    }
  }, [t, language])
}
