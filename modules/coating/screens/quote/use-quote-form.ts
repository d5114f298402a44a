import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { reckoningQuery } from './data.ts'
import { blankWork, type Quote, type QuoteDraft, type Work } from './types.ts'

const settleMilliseconds = 200

/** A draft as it is typed, what it comes to, and keeping it. */
export function useQuoteForm(start: QuoteDraft, quoteId?: string) {
  const client = useQueryClient()
  const intend = useIntent()
  const [draft, setDraft] = useState(start)
  const [isDirty, setDirty] = useState(!quoteId)
  const [settled] = useDebouncedValue(draft, settleMilliseconds)
  const reckoning = useQuery(reckoningQuery(settled))
  const save = useMutation({
    mutationFn: () => {
      const { note, ...rest } = draft
      const body = { ...rest, note: note || null }
      return intend(key =>
        quoteId
          ? api.put<Quote>(`/v1/quotes/${quoteId}`, body, { key })
          : api.post<Quote>('/v1/quotes', body, { key }),
      )
    },
    onSuccess: async () => {
      setDirty(false)
      await client.invalidateQueries({ queryKey: ['coating.quote'] })
      await client.invalidateQueries({ queryKey: ['coating.quote_item'] })
    },
  })
  function change(changes: Partial<QuoteDraft>) {
    setDirty(true)
    setDraft(now => ({ ...now, ...changes }))
  }
  function changeItem(at: number, changes: Partial<Work>) {
    setDirty(true)
    setDraft(now => ({
      ...now,
      items: now.items.map((item, index) => (index === at ? { ...item, ...changes } : item)),
    }))
  }
  return {
    draft,
    change,
    changeItem,
    addItem: () => change({ items: [...draft.items, { ...blankWork }] }),
    removeItem: (at: number) => change({ items: draft.items.filter((_, index) => index !== at) }),
    reckoning,
    isStale: reckoning.isFetching || settled !== draft,
    isDirty,
    save,
  }
}
