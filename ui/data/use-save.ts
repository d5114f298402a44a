import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { useIntent } from '../api/use-intent.ts'
import { wordsOf } from '../feedback/problem-words.ts'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta, Row, Values } from '../meta.ts'
import { keys } from './keys.ts'
import { patchCache } from './patch-cache.ts'

export function useCreate(entity: EntityMeta) {
  const client = useQueryClient()
  const intend = useIntent()
  return useMutation({
    mutationFn: (values: Values) => intend(key => api.post<Row>(`/v1/${entity.plural}`, values, { key })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.lists(entity.name) }),
  })
}

/** Saves a form: no optimism, because the form stays open until the server has agreed. */
export function useUpdate(entity: EntityMeta) {
  const client = useQueryClient()
  const intend = useIntent()
  return useMutation({
    mutationFn: ({ row, changes }: { row: Row; changes: Values }) =>
      intend(key => api.patch<Row>(`/v1/${entity.plural}/${row.id}`, changes, { key, version: row.version })),
    onSuccess: row => {
      patchCache(client, entity.name, row.id, row)
      void client.invalidateQueries({ queryKey: keys.entity(entity.name) })
    },
  })
}

/** Shows the change at once; a refusal puts the row back and says why. */
export function useInlineSave(entity: EntityMeta) {
  const client = useQueryClient()
  const terms = useTerms()
  return useMutation({
    mutationFn: ({ row, changes }: { row: Row; changes: Values }) =>
      api.patch<Row>(`/v1/${entity.plural}/${row.id}`, changes, { version: row.version }),
    onMutate: ({ row, changes }) => ({ putBack: patchCache(client, entity.name, row.id, changes) }),
    onSuccess: row => {
      patchCache(client, entity.name, row.id, row)
    },
    onError: (error, { row }, context) => {
      context?.putBack()
      const problem = asProblem(error)
      const { title, why } = wordsOf(problem, terms)
      const field = problem.errors[0]?.message
      toast(terms.t('table.notSaved', { why: field ?? why ?? title }), { tone: 'problem' })
      if (problem.status === 412) void client.invalidateQueries({ queryKey: keys.rows(entity.name, row.id) })
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.lists(entity.name) }),
  })
}
