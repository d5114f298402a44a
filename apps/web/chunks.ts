import type { Rolldown } from 'vite'

type InfoOf = (id: string) => Rolldown.ModuleInfo | null

const frame = `${import.meta.dirname}/frame.tsx`

/** Our own modules that one needs at once, with all that those need. */
function neededBy(id: string, infoOf: InfoOf, known = new Set<string>()): Set<string> {
  for (const next of infoOf(id)?.importedIds ?? []) {
    if (known.has(next) || next.includes('/node_modules/')) continue
    known.add(next)
    neededBy(next, infoOf, known)
  }
  return known
}

let withFrame: Set<string> | undefined

/**
 * What the page begins with is one file, what the frame of somebody signed in adds a second: they compress better than
 * the eighty small ones they would be, by 25 of 230 kB.
 */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  // Without the beginning itself, which waits for words: a file of words that needs this one would wait for it in turn.
  { name: 'base', tags: ['$initial'], test: id => !/\/(main\.tsx|index\.html)$/.test(id), priority: 2 },
  {
    debugName: 'frame',
    name: (id, modules) => {
      withFrame ??= neededBy(frame, each => modules.getModuleInfo(each))
      return withFrame.has(id) ? 'frame' : null
    },
    priority: 1,
  },
]

// What somebody may see first is asked for together with all it needs.
const first =
  /assets\/(frame|portal-frame|at-frame|sign-in-screen|today|care-round|wall|shop-board|desk|my-work|host-stand)-/

/**
 * Elsewhere a screen brings what it needs by itself: the names of those files would be 6 kB of the first one, and after
 * the first screen the worker has them all.
 */
export const preloads = (
  file: string,
  needed: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] => (hostType === 'html' || first.test(file) ? needed : [])
