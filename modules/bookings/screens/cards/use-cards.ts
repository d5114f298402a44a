import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { BothChanged, mergedSave } from '#ui/form/merged-save.ts'
import { bothChanged } from '#ui/form/use-merged-save.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { refusalWords } from '../stay/refusal-words.ts'
import { type CardRow, type CardWords, wordsOf } from './data.ts'

interface Round {
  cardIds: string[]
  writtenCount: number
  leftOutCount: number
}

/** Writing, correcting and sending cards; drafts written for many can be thrown away again for ten seconds. */
export function useCards(onDay: string) {
  const client = useQueryClient()
  const terms = useTerms()
  const { t } = terms
  const [isBusy, setBusy] = useState(false)

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    setBusy(true)
    try {
      return await work()
    } catch (error) {
      toast(refusalWords(asProblem(error), terms), { tone: 'problem' })
      return undefined
    } finally {
      setBusy(false)
      void client.invalidateQueries({ queryKey: ['care.report_card'] })
    }
  }

  /** Two people write about one guest: each keeps the fields that only they changed. */
  function saveOver(card: CardRow, words: CardWords): Promise<CardRow> {
    const path = `/v1/report-cards/${card.id}`
    return mergedSave<CardRow>({
      base: { ...wordsOf(card) },
      mine: { ...words },
      version: card.version,
      patch: (changes, version) => api.patch<CardRow>(path, changes, { version }),
      async newest(refusal) {
        if (asProblem(refusal).status !== 412) throw refusal
        return api.get<CardRow>(path)
      },
    }).catch(error => {
      throw error instanceof BothChanged ? bothChanged(error, t) : error
    })
  }

  /** Gives the card as it is kept. */
  const save = (card: CardRow | undefined, dependantId: string, words: CardWords, photoIds: string[]) =>
    attempt(async () => {
      if (!card) return api.post<CardRow>('/v1/report-cards', { dependantId, onDay, ...words, photoIds })
      const kept = await saveOver(card, words)
      if (photoIds.join() === card.photoIds.join()) return kept
      return api.post<CardRow>(`/v1/report-cards/${card.id}/photos`, { photoIds })
    })

  const send = (ids: string[]) =>
    attempt(async () => {
      const { sentCount } = await api.post<{ sentCount: number }>('/v1/report-card-sendings', {
        cardIds: ids,
      })
      toast(t('cards.sent', { count: sentCount }))
      return sentCount
    })

  const throwAway = (ids: string[]) =>
    attempt(() => api.post('/v1/report-cards/bulk', { action: 'archive', ids })).then(() => undefined)

  const writeMany = (dependantIds: string[], words: CardWords) =>
    attempt(async () => {
      const round = await api.post<Round>('/v1/report-card-rounds', { dependantIds, onDay, ...words })
      toast(t('cards.written', { count: round.writtenCount }), { undo: () => throwAway(round.cardIds) })
      return round
    })

  return { save, send, writeMany, isBusy }
}
