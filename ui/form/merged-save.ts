import { isSame } from './field-value.ts'
import { merge } from './merge.ts'

export interface Stored {
  id: string
  version: number
}

type Fields = Record<string, unknown>

export interface MergedSave<T extends Stored> {
  /** What the form began with, and what stands in it now. */
  base: Fields
  mine: Fields
  version: number
  patch: (changes: Fields, version: number) => Promise<T>
  /** Gives the newest row when the version was not the newest, and rethrows everything else. */
  newest: (refusal: unknown) => Promise<T>
}

/** Fields that both sides changed into something different. */
export class BothChanged extends Error {
  readonly theirs: Fields
  constructor(theirs: Fields) {
    super('Both sides changed the same fields.')
    this.theirs = theirs
  }
}

// Somebody else may save again while ours is on its way.
const mostTries = 4

/** Sends what was changed here and nothing else, on top of whatever others saved in other fields meanwhile. */
export async function mergedSave<T extends Stored>(wish: MergedSave<T>): Promise<T> {
  const { base, mine, patch, newest } = wish
  const changes = Object.fromEntries(
    Object.entries(mine).filter(([name, value]) => !isSame(base[name], value)),
  )
  let { version } = wish
  for (let tries = 1; ; tries++) {
    try {
      return await patch(changes, version)
    } catch (refusal) {
      if (tries === mostTries) throw refusal
      const row = await newest(refusal)
      const { conflicts } = merge(base, mine, row as unknown as Fields)
      if (conflicts.length)
        throw new BothChanged(Object.fromEntries(conflicts.map(({ name, theirs }) => [name, theirs])))
      version = row.version
    }
  }
}
