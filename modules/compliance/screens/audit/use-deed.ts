import { useEntities } from '#ui/data/meta-provider.tsx'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'

/** What an operation did, as it stands after the name of who did it; an operation without words stands as it is. */
export function useDeed() {
  const { t, has } = useTerms()
  const labels = useLabels()
  const entities = useEntities()
  return (operation: string): string => {
    // An import is named by its id: import:01a2….
    const own = `did.${operation.split(':', 1)[0]}`
    if (has(own)) return t(own)
    const end = operation.lastIndexOf('.')
    const noun = entities[operation.slice(0, end)]
    const any = `did.any.${operation.slice(end + 1)}`
    return noun && has(any) ? t(any, { noun: labels.one(noun) }) : operation
  }
}
