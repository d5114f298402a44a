import { queryOptions } from '@tanstack/react-query'
import { addBearer } from '#ui/api/bearer.ts'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'

export interface ProofView {
  number: number
  revision: number
  state: 'open' | 'approved' | 'changes_asked' | 'superseded' | 'expired'
  hasNewer: boolean
  note: string | null
  expiresAt: string
  answeredAt: string | null
  answeredBy: string | null
  comment: string | null
  contentHash: string
  quoteNumber: number
  title: string
  dueOn: string | null
  isRush: boolean
  customerName: string
  price: Money
  items: {
    name: string
    count: number
    colourName: string | null
    colourCode: string | null
    film: number
    coats: number
  }[]
  lines: { label: string; explanation: string; amount: number }[]
  photoIds: string[]
}

export const proofQuery = (id: string) =>
  queryOptions({
    queryKey: ['coating.proof', 'view', id],
    queryFn: ({ signal }) => api.get<ProofView>(`/v1/proofs/${id}/view`, { signal }),
    refetchOnWindowFocus: true,
  })

/** An image cannot carry the link's token by itself. */
export const photoQuery = (id: string, fileId: string) =>
  queryOptions({
    queryKey: ['coating.proof', 'photo', id, fileId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const headers = new Headers()
      addBearer(headers)
      const answer = await fetch(`/v1/proofs/${id}/photo?fileId=${fileId}`, { headers, signal })
      return answer.ok ? URL.createObjectURL(await answer.blob()) : null
    },
  })
