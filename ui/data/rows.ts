import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { api, type QueryValue } from '../api/client.ts'
import type { EntityMeta, Row } from '../meta.ts'
import { keys } from './keys.ts'

export interface RowPage {
  data: Row[]
  nextCursor: string | null
  count?: number
}

export type ListQuery = Record<string, QueryValue>

const pageSize = 60

const cursorOf = (page: RowPage) => page.nextCursor ?? undefined

/** Pages of rows behind keyset cursors: the ten-thousandth row costs what the first one did. */
export function listOptions(entity: EntityMeta, query: ListQuery) {
  return infiniteQueryOptions({
    queryKey: keys.list(entity.name, query),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.get<RowPage>(`/v1/${entity.plural}`, {
        query: { limit: pageSize, ...query, cursor: pageParam, count: pageParam ? undefined : true },
        signal,
      }),
    getNextPageParam: cursorOf,
    placeholderData: keepPreviousData,
  })
}

export const useRows = (entity: EntityMeta, query: ListQuery) => useInfiniteQuery(listOptions(entity, query))

export function rowOptions(entity: EntityMeta, id: string, include?: string) {
  return queryOptions({
    queryKey: keys.row(entity.name, id, include),
    queryFn: ({ signal }) => api.get<Row>(`/v1/${entity.plural}/${id}`, { query: { include }, signal }),
  })
}

export const useRow = (entity: EntityMeta, id: string, include?: string, isOn = true) =>
  useQuery({ ...rowOptions(entity, id, include), enabled: isOn })

/** A short list that needs no paging: children of a record, choices of a reference. */
export function useShortList(entity: EntityMeta, query: ListQuery, isOn = true) {
  return useQuery({
    queryKey: keys.list(entity.name, { short: true, ...query }),
    enabled: isOn,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.get<RowPage>(`/v1/${entity.plural}`, { query: { limit: 50, ...query }, signal }),
  })
}
