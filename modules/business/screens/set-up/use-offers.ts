import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta, Row, Values } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Template } from './data.ts'
import { askedIn, isAsked, isOther, plainOf } from './template-values.ts'
import { useTitles } from './use-titles.ts'

export interface Offer {
  /** Its place in the template. */
  at: number
  entity: EntityMeta
  title: string
  /** What is asked is filled in; what refers to another row of the template still says which. */
  values: Values
  isTaken: boolean
  /** The business has one like it. */
  id: string | undefined
}

const same = (own: unknown, other: unknown) =>
  (typeof own === 'object' && own !== null) ||
  own === other ||
  // A time of day comes back with its seconds.
  [String(own), `${own}:00`].includes(String(other))

/** A price or a name may differ: what it is for is the same. */
const isLike = (values: Values, said: readonly string[], row: Row) =>
  Object.entries(values).every(([name, value]) => said.includes(name) || same(value, row[name]))

/** What a template says of a row besides its name tells it from the others; where it does not, the name does. */
function isToldApart({ rows }: Template, at: number): boolean {
  const { noun, values } = rows[at]!
  const own = plainOf(values)
  return rows.filter(row => row.noun === noun && plainOf(row.values) === own).length === 1
}

/** The rows of a template, with what is there already left out, and what has to be asked before they can be made. */
export function useOffers(template: Template) {
  const { t } = useTerms()
  const titleOf = useTitles()
  const entities = useEntities()
  const { can } = useSession()
  const [typed, setTyped] = useState<Record<number, { isTaken?: boolean; values?: Values }>>({})
  const [answers, setAnswers] = useState<Values>({})
  const asked = askedIn(template, entities)
  const targets = asked.flatMap(({ field }) => field.ref ?? [])
  const nouns = [...new Set([...template.rows.map(({ noun }) => noun), ...targets])].flatMap(
    noun => entities[noun] ?? [],
  )
  const lists = useQueries({
    queries: nouns.map(({ name, plural }) => ({
      queryKey: [name, 'offers'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get<{ data: Row[] }>(`/v1/${plural}`, { query: { limit: 200 }, signal }),
    })),
  })
  const rowsOf = (noun: string | undefined) =>
    lists[nouns.findIndex(({ name }) => name === noun)]?.data?.data ?? []
  const only = (noun: string | undefined) => (rowsOf(noun).length === 1 ? rowsOf(noun)[0]?.id : undefined)
  const answered: Values = Object.fromEntries(
    asked.map(({ name, field }) => [name, answers[name] ?? only(field.ref)]),
  )
  const offers = template.rows.flatMap(({ noun, say, values }, at): Offer[] => {
    const entity = entities[noun]
    if (!entity || !can(entity.access.write)) return []
    const known = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isAsked(value) ? answered[name] : value]),
    )
    const said = Object.fromEntries(Object.entries(say).map(([name, key]) => [name, t(key)]))
    const all: Values = { ...known, ...said, ...typed[at]?.values }
    const free = isToldApart(template, at) ? Object.keys(said) : []
    const { id } = rowsOf(noun).find(row => isLike({ ...known, ...said }, free, row)) ?? {}
    const isTaken = id === undefined && typed[at]?.isTaken !== false
    return [{ at, entity, title: titleOf(entity, all), values: all, isTaken, id }]
  })
  const change = (at: number, name: string, value: unknown) =>
    setTyped({ ...typed, [at]: { ...typed[at], values: { ...typed[at]?.values, [name]: value } } })
  return {
    asked: asked.map(one => ({
      ...one,
      value: answered[one.name],
      isNone: one.field.ref !== undefined && rowsOf(one.field.ref).length === 0,
    })),
    answer: (name: string, value: unknown) => setAnswers({ ...answers, [name]: value }),
    /** What it refers to must be there or be made too. */
    wanted: offers.filter(
      ({ isTaken, values }) =>
        isTaken &&
        Object.values(values).every(
          value =>
            !isOther(value) || offers.some(({ at, isTaken: also, id }) => at === value.of && (also || id)),
        ),
    ),
    offers,
    isReady: asked.every(({ name }) => answered[name]),
    isKnown: lists.every(({ data }) => data !== undefined),
    take: (at: number, isTaken: boolean) => setTyped({ ...typed, [at]: { ...typed[at], isTaken } }),
    change,
  }
}
