import { useEntities } from '#ui/data/meta-provider.tsx'
import { useLabels } from '#ui/data/use-labels.ts'

/** `people.customer` as people say it. */
export function EntityWord({ value }: { value: string }) {
  const labels = useLabels()
  const meta = useEntities()[value]
  return <>{meta ? labels.many(meta) : value}</>
}
