import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { wordsOf } from '../feedback/problem-words.ts'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import { type Search, type TableState, writeState } from './state.ts'

export interface SavedView {
  id: string
  name: string
  entity: string
  /** The parameters as in the address. */
  query: string
  isShared: boolean
}

const textOf = (search: Search) => {
  const parameters = new URLSearchParams(search)
  parameters.sort()
  return parameters.toString()
}

export function useViews(entity: EntityMeta, state: TableState) {
  const terms = useTerms()
  const client = useQueryClient()
  const key = ['kernel.saved_view', 'list', entity.name]
  const refresh = () => client.invalidateQueries({ queryKey: key })
  const complain = (error: unknown) => {
    const words = wordsOf(asProblem(error), terms)
    toast(`${words.title}. ${words.why}`, { tone: 'problem' })
  }
  const list = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      api.get<{ data: SavedView[] }>('/v1/saved-views', {
        query: { entity: entity.name },
        signal,
      }),
  })
  const restore = useMutation({
    mutationFn: ({ name, query, isShared }: SavedView) =>
      api.post('/v1/saved-views', { entity: entity.name, name, query, isShared }),
    onSuccess: refresh,
    onError: complain,
  })
  const remove = useMutation({
    mutationFn: (view: SavedView) => api.post(`/v1/saved-views/${view.id}/archive`),
    onError: complain,
    onSuccess: (_, view) => {
      void refresh()
      toast(terms.t('table.viewRemoved', { name: view.name }), { undo: () => restore.mutate(view) })
    },
  })
  const save = useMutation({
    mutationFn: (named: { name: string; isShared: boolean }) =>
      api.post('/v1/saved-views', { ...named, entity: entity.name, query: textOf(writeState(state)) }),
    onSuccess: refresh,
  })
  const all = list.data?.data ?? []
  const query = textOf(writeState(state))
  const current = all.find(view => textOf(Object.fromEntries(new URLSearchParams(view.query))) === query)
  return {
    all,
    current,
    isPlain: query === '',
    searchOf: (view: SavedView): Search => Object.fromEntries(new URLSearchParams(view.query)),
    save: save.mutateAsync,
    removeCurrent: () => current && remove.mutate(current),
  }
}
