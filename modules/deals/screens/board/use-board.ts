import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { DealBoard, DealRow } from './data.ts'

/** What can be done on the board; what can be taken back offers to. */
export function useBoard(board: DealBoard | undefined) {
  const { t } = useTerms()
  const client = useQueryClient()
  const [busy, setBusy] = useState<string>()

  async function act(what: string, send: () => Promise<unknown>, done?: () => void): Promise<boolean> {
    setBusy(what)
    try {
      await send()
      done?.()
      return true
    } catch (error) {
      toast(asProblem(error).message || t('deals.failed'), { tone: 'problem' })
      return false
    } finally {
      setBusy(undefined)
      void client.invalidateQueries({ queryKey: ['deal-board'] })
      void client.invalidateQueries({ queryKey: ['deal-why'] })
    }
  }
  const stopId = board?.stop?.id ?? ''
  const change = (deal: DealRow, isActive: boolean) => () => api.patch(`/v1/deals/${deal.id}`, { isActive })

  return {
    busy,
    switchTo: (deal: DealRow, isActive: boolean) =>
      act(deal.id, change(deal, isActive), () =>
        toast(t(isActive ? 'deals.board.switchedOn' : 'deals.board.switchedOff', { name: deal.name }), {
          undo: async () => void (await act(deal.id, change(deal, !isActive))),
        }),
      ),
    stop: (reason: string) =>
      act(
        'stop',
        () => api.post('/v1/deal-stops', { venueId: board?.venue.id, reason }),
        () => toast(t('deals.stop.pulled')),
      ),
    lift: () =>
      act(
        'stop',
        () => api.delete(`/v1/deal-stops/${stopId}`),
        () => toast(t('deals.stop.lifted')),
      ),
  }
}
