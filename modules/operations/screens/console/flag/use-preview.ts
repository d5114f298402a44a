import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { bodyOf, type Draft, type FlagValue, isName, type List } from './draft.ts'

export interface Share {
  rule: number | null
  value: FlagValue
  people: number
  businesses: number
  examples: string[]
}

export interface Preview {
  shares: Share[]
  changed: number | null
  strangers: { list: List; name: string }[]
  isPart: boolean
}

const typedMs = 300
const unnamed = 'unnamed'

/** Who would get what from the draft; looked up a moment after each change. */
export function usePreview(draft: Draft) {
  const [asked] = useDebouncedValue(draft, typedMs)
  const name = isName(asked.name) ? asked.name : unnamed
  const body = bodyOf(asked)
  return useQuery({
    queryKey: ['console', 'flag-preview', name, body],
    queryFn: ({ signal }) => api.post<Preview>(`/v1/console/flags/${name}/preview`, body, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
  })
}
