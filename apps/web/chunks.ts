import type { Rolldown } from 'vite'
import { type InfoOf, neededBy } from './module-graph.ts'
import { sharedFiles } from './shared-files.ts'

const page = `${import.meta.dirname}/index.html`
const frame = `${import.meta.dirname}/frame.tsx`

// What an edition, or a role of it, opens with.
const homes = 'today|care-round|wall|shop-board|desk|my-work|host-stand'
const isHome = new RegExp(`/screens/(${homes})\\.tsx$`)

// A home is opened by everybody every day, and is what a first visit waits for. The frame comes with each screen of it.
const weightOf = (id: string) => (id === frame ? 30 : isHome.test(id) ? 20 : undefined)

let withFrame: Set<string> | undefined
let shared: Map<string, string> | undefined

/** The frame, and our own modules that must be there before it. */
const ofFrame = (infoOf: InfoOf) =>
  (withFrame ??= new Set([...neededBy([frame], infoOf)].filter(id => !id.includes('/node_modules/'))))

/**
 * What the page begins with is one file, what the frame of somebody signed in adds a second: they compress better than
 * the eighty small ones they would be, by 25 of 230 kB.
 */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  // Without the beginning itself, which waits for words: a file of words that needs this one would wait for it in turn.
  { name: 'base', tags: ['$initial'], test: id => !/\/(main\.tsx|index\.html)$/.test(id), priority: 2 },
  {
    debugName: 'frame',
    name: (id, modules) =>
      id !== frame && ofFrame(each => modules.getModuleInfo(each)).has(id) ? 'frame' : null,
    priority: 1,
  },
  {
    debugName: 'shared',
    name: (id, modules) => {
      const infoOf = (each: string) => modules.getModuleInfo(each)
      shared ??= sharedFiles(page, ofFrame(infoOf), infoOf, weightOf)
      return shared.get(id) ?? null
    },
    // They are put together so that none needs another in a circle; what else they need has a file already.
    includeDependenciesRecursively: false,
    priority: 0,
  },
]

// What somebody may see first is asked for together with all it needs.
const first = new RegExp(`assets/(frame|portal-frame|at-frame|sign-in-screen|${homes})-`)

/**
 * Elsewhere a screen brings what it needs by itself: the names of those files would be 6 kB of the first one, and after
 * the first screen the worker has them all.
 */
export const preloads = (
  file: string,
  needed: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] => (hostType === 'html' || first.test(file) ? needed : [])
