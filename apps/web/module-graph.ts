import type { Rolldown } from 'vite'

export type InfoOf = (id: string) => Rolldown.ModuleInfo | null

/** These, and all that must be there before them. */
export function neededBy(
  ids: readonly string[],
  infoOf: InfoOf,
  known: Set<string> = new Set(),
): Set<string> {
  for (const id of ids) {
    const info = infoOf(id)
    if (!info || known.has(id)) continue
    known.add(id)
    neededBy(info.importedIds, infoOf, known)
  }
  return known
}

/** What is brought only when it is wanted: screens, dialogs, words. */
export function broughtLater(
  ids: Iterable<string>,
  infoOf: InfoOf,
  known: Set<string> = new Set(),
): Set<string> {
  for (const id of ids)
    for (const later of infoOf(id)?.dynamicallyImportedIds ?? []) {
      if (known.has(later)) continue
      known.add(later)
      broughtLater(neededBy([later], infoOf), infoOf, known)
    }
  return known
}
