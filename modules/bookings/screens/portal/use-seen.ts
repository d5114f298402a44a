import { useRef } from 'react'
import { api } from '#ui/api/client.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Card } from './data.ts'

const most = 20

/** Whoever cared sees that their card was looked at; once for each visit, and nobody waits for it. */
export function useSeen(): (cards: Card[]) => void {
  const { can } = useSession()
  const told = useRef(new Set<string>())
  return cards => {
    if (!can('care.own.view')) return
    for (const { id } of cards.slice(0, most).filter(card => !told.current.has(card.id))) {
      told.current.add(id)
      api.post(`/v1/report-cards/${id}/views`).catch(() => told.current.delete(id))
    }
  }
}
