import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../api/client.ts'
import { useEntities } from '../data/meta-provider.tsx'
import { recordPath } from '../data/record-path.ts'
import { useLabels } from '../data/use-labels.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { useSession } from '../session/session-provider.tsx'
import type { EditionScreens } from '../shell/edition-screens.ts'
import { type Choice, ranked } from './rank.ts'

interface Found {
  entity: string
  id: string
  title: string
  subtitle?: string | null
}

const typingMilliseconds = 90

function useOwnChoices(screens: EditionScreens, isOnlyVerbs: boolean): Choice[] {
  const { t } = useTerms()
  const { can } = useSession()
  return useMemo(() => {
    const links = screens.groups.flatMap(group => group.links).filter(link => can(link.needs))
    const verbs = screens.verbs.filter(verb => can(verb.needs))
    const asVerbs = verbs.map(verb => ({
      ...verb,
      title: t(verb.labelKey),
      kind: 'verb',
      subtitle: undefined,
    }))
    if (isOnlyVerbs) return asVerbs
    const asScreens = links.map(link => ({
      id: link.id,
      title: t(link.labelKey),
      kind: 'screen',
      icon: link.icon,
      to: `/app/${link.path}`,
    }))
    return [...asScreens, ...asVerbs]
  }, [screens, isOnlyVerbs, t, can])
}

/** Screens, verbs and records in one list. */
export function useChoices(screens: EditionScreens, typed: string, isOnlyVerbs: boolean) {
  const entities = useEntities()
  const labels = useLabels()
  const own = useOwnChoices(screens, isOnlyVerbs)
  const [settled] = useDebouncedValue(typed.trim(), typingMilliseconds)
  const search = useQuery({
    queryKey: ['search', settled],
    enabled: settled.length > 1 && !isOnlyVerbs,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.get<{ data: Found[] }>('/v1/search', { query: { q: settled }, signal }),
  })
  const found = useMemo(() => {
    const isWanted = typed.trim().length > 1 && !isOnlyVerbs
    return (isWanted ? (search.data?.data ?? []) : []).flatMap((item): Choice[] => {
      const to = recordPath(entities, item.entity, item.id)
      const meta = entities[item.entity]
      if (!to || !meta) return []
      const subtitle = [labels.one(meta), item.subtitle].filter(Boolean).join(' · ')
      return [{ id: item.id, title: item.title, subtitle, kind: item.entity, icon: item.entity, to }]
    })
  }, [search.data, typed, isOnlyVerbs, entities, labels])
  return { choices: ranked(own, found, typed), isSearching: search.isFetching, error: search.error }
}
