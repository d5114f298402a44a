import { useCallback } from 'react'
import type { FieldMeta } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'
import { useEntities } from './meta-provider.tsx'

/** Whether a reader may see what a field points at: a list that asks for names that are not theirs is refused whole. */
export function useMaySee(): (field: FieldMeta | undefined) => boolean {
  const { can } = useSession()
  const entities = useEntities()
  return useCallback(
    field => {
      const target = field?.ref && entities[field.ref]
      return !target || can(target.access.read)
    },
    [can, entities],
  )
}
