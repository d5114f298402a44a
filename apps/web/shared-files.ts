import { broughtLater, type InfoOf, neededBy } from './module-graph.ts'
import { type Part, putTogether } from './put-together.ts'

/** How much a screen counts that is brought later; 1 when nothing is said. */
export type WeightOf = (id: string) => number | undefined

// What is brought when somebody opens it, not with the screen itself.
const dialog = 0.1

/** The numbers of those brought later that need each module. */
function wantedBy(later: readonly string[], isTaken: (id: string) => boolean, infoOf: InfoOf) {
  const wanted = new Map<string, number[]>()
  for (const [at, id] of later.entries())
    for (const needed of neededBy([id], infoOf))
      if (!isTaken(needed)) wanted.set(needed, [...(wanted.get(needed) ?? []), at])
  return wanted
}

function partsOf(wanted: Map<string, number[]>, infoOf: InfoOf): Part[] {
  const parts = new Map<string, Part>()
  for (const [id, by] of wanted) {
    if (by.length < 2) continue
    const { code, importedIds = [] } = infoOf(id) ?? {}
    const part = parts.get(by.join()) ?? { ids: [], by: new Set(by), size: 0, styles: 0, needs: [] }
    parts.set(by.join(), part)
    part.ids.push(id)
    part.needs.push(...importedIds)
    part.size += code?.length ?? 0
    if (id.endsWith('.css')) part.styles = 1
  }
  return [...parts.values()]
}

const nameOf = (id = '') => /([\w-]+)(\.module)?\.\w+(\?.*)?$/.exec(id)?.[1]?.toLowerCase() ?? 'parts'

/**
 * In which file each module comes that several screens need. Left to itself the bundler makes one of each set of screens
 * that need the same: three hundred, most of them smaller than what asking for them costs.
 */
export function sharedFiles(
  page: string,
  taken: Set<string>,
  infoOf: InfoOf,
  weightOf: WeightOf,
): Map<string, string> {
  const first = neededBy([page], infoOf)
  const later = [...broughtLater(first, infoOf).difference(first)]
  const lists = [...first].filter(id => id.endsWith('/screens/pages.ts'))
  const screens = new Set(lists.flatMap(id => infoOf(id)?.dynamicallyImportedIds ?? []))
  const weights = later.map(id => weightOf(id) ?? (screens.has(id) ? 1 : dialog))
  const wanted = wantedBy(later, id => first.has(id) || taken.has(id), infoOf)
  const parts = partsOf(wanted, infoOf)

  const sizeOf = (id: string) => infoOf(id)?.code?.length ?? 0
  const files = new Map<string, string>()
  for (const { ids } of putTogether(parts, weights)) {
    const [largest] = ids.toSorted((one, other) => sizeOf(other) - sizeOf(one))
    for (const id of ids) files.set(id, `with-${nameOf(largest)}`)
  }
  return files
}
