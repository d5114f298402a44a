import { emptyRoot, nodeHash } from './hash.ts'

/** Told of each subtree that became full: of 2^level leaves, the `place`-th of its size. */
type Full = (level: number, place: number, hash: Buffer) => void

/**
 * The right edge of a growing tree: one hash for each 1 in the binary form of its size, largest subtree first.
 * It is all that appending needs, however many leaves there are.
 */
export class Edge {
  size: number
  readonly hashes: Buffer[]

  constructor(size = 0, hashes: readonly Buffer[] = []) {
    this.size = size
    this.hashes = [...hashes]
  }

  append(leaf: Buffer, full: Full = () => {}): void {
    let hash = leaf
    let place = this.size
    full(0, place, hash)
    for (let level = 1; place % 2 === 1; level++) {
      hash = nodeHash(this.hashes.pop()!, hash)
      place = (place - 1) / 2
      full(level, place, hash)
    }
    this.hashes.push(hash)
    this.size++
  }

  root(): Buffer {
    if (this.hashes.length === 0) return emptyRoot
    return this.hashes.reduceRight((right, left) => nodeHash(left, right))
  }
}
