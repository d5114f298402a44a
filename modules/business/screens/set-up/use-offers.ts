import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta, Row, Values } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Template } from './data.ts'

export interface Offer {
  entity: EntityMeta
  title: string
  values: Values
  isTaken: boolean
  /** The business has one like it. */
  isThere: boolean
}

const same = (own: unknown, other: unknown) =>
  (typeof own === 'object' && own !== null) || own === other || String(own) === String(other)

/** A price or a name may differ: what it is for is the same. */
const isLike = (offer: { values: Values; said: readonly string[] }, row: Row) =>
  Object.entries(offer.values).every(([name, value]) => offer.said.includes(name) || same(value, row[name]))

/** The rows of a template, with what is there already left out. */
export function useOffers(template: Template) {
  const { t } = useTerms()
  const entities = useEntities()
  const { can } = useSession()
  const [typed, setTyped] = useState<Record<number, { isTaken?: boolean; values?: Values }>>({})
  const nouns = [...new Set(template.rows.map(({ noun }) => noun))].flatMap(noun => entities[noun] ?? [])
  const lists = useQueries({
    queries: nouns.map(({ name, plural }) => ({
      queryKey: [name, 'offers'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get<{ data: Row[] }>(`/v1/${plural}`, { query: { limit: 200 }, signal }),
    })),
  })
  const offers = template.rows.flatMap(({ noun, say, values }, at): Offer[] => {
    const entity = entities[noun]
    if (!entity || !can(entity.access.write)) return []
    const said = Object.fromEntries(Object.entries(say).map(([name, key]) => [name, t(key)]))
    const all: Values = { ...values, ...said, ...typed[at]?.values }
    const rows = lists[nouns.indexOf(entity)]?.data?.data ?? []
    const isThere = rows.some(row => isLike({ values, said: Object.keys(said) }, row))
    const isTaken = !isThere && typed[at]?.isTaken !== false
    return [{ entity, title: String(all[entity.titleField] ?? ''), values: all, isTaken, isThere }]
  })
  return {
    offers,
    isKnown: lists.every(({ data }) => data !== undefined),
    take: (at: number, isTaken: boolean) => setTyped({ ...typed, [at]: { ...typed[at], isTaken } }),
    price: (at: number, name: string, value: unknown) =>
      setTyped({ ...typed, [at]: { ...typed[at], values: { [name]: value } } }),
  }
}
