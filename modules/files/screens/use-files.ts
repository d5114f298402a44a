import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface ShownFile {
  id: string
  name: string
  mediaType: string
  width: number | null
  height: number | null
  thumb: string
  full: string
}

// Links last an hour at least; they are asked for again well before.
const freshMilliseconds = 30 * 60_000

/** Files of a row, or some by id, with addresses that work for this reader. */
export function useFiles(wanted: { subjectId: string } | { ids: string[] }) {
  const query = 'ids' in wanted ? { ids: wanted.ids.join(',') } : wanted
  return useQuery({
    queryKey: ['files.file', 'links', query],
    enabled: !('ids' in wanted) || wanted.ids.length > 0,
    staleTime: freshMilliseconds,
    refetchInterval: freshMilliseconds,
    queryFn: async ({ signal }) =>
      (await api.get<{ data: ShownFile[] }>('/v1/file-links', { query, signal })).data,
  })
}
