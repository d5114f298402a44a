import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { Work } from './types.ts'

interface Powder {
  name: string
  colourCode: string | null
  colourClass: Work['colourClass']
  specificGravity: number
  film: number
}

interface Need {
  transfer: number
  powder: number
  cost: Money
}

// A hundred square metres, so that the price of a pound comes out to the cent.
const sampleArea = 100_000_000

/** What a powder brings to a quote: its colour, how it covers by the shop's own weighings, what it costs by weight. */
export async function powderFacts(powderId: string, unitMilligrams: number): Promise<Partial<Work>> {
  const powder = await api.get<Powder>(`/v1/powders/${powderId}`)
  const need = await api.get<Need>(`/v1/powders/${powderId}/need`, { query: { area: sampleArea } })
  const { name, colourCode, colourClass, specificGravity, film } = powder
  const amount = need.powder ? Math.round((need.cost.amount * unitMilligrams) / need.powder) : 0
  return {
    ...{ colourName: name, colourCode, colourClass, specificGravity, film, transfer: need.transfer },
    ...(amount ? { powderPrice: { amount, currency: need.cost.currency } } : {}),
  }
}
