import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { wordsOf } from '../feedback/problem-words.ts'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta, Row } from '../meta.ts'
import { keys } from './keys.ts'

/** Archives without asking; ten seconds to take it back. */
export function useArchive(entity: EntityMeta) {
  const client = useQueryClient()
  const terms = useTerms()
  const refresh = () => client.invalidateQueries({ queryKey: keys.entity(entity.name) })
  const complain = (error: unknown) => {
    const words = wordsOf(asProblem(error), terms)
    toast(`${words.title} ${words.why}`, { tone: 'problem' })
  }
  const restore = useMutation({
    mutationFn: (row: Row) => api.delete<Row>(`/v1/${entity.plural}/${row.id}/archive`),
    onSuccess: refresh,
    onError: complain,
  })
  const archive = useMutation({
    mutationFn: (row: Row) => api.post<Row>(`/v1/${entity.plural}/${row.id}/archive`),
    onSuccess: (_, row) => {
      void refresh()
      const name = String(row[entity.titleField] ?? '')
      toast(terms.t('record.archived', { name }), { undo: () => restore.mutate(row) })
    },
    onError: complain,
  })
  return { archive, restore }
}
