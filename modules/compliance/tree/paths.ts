/** Leaves from `begin` up to, not including, `end`. */
export type Range = readonly [begin: number, end: number]

/** A full subtree: the `place`-th of those with 2^level leaves. */
export interface Subtree {
  level: number
  place: number
}

const split = (count: number): number => {
  let half = 1
  while (half * 2 < count) half *= 2
  return half
}

/** RFC 6962, 2.1.1: the ranges whose hashes lead from leaf `index` to the root of `size` leaves, lowest first. */
export function inclusionPath(index: number, size: number): Range[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`there is no leaf ${index} among ${size}`)
  const path: Range[] = []
  let [begin, end] = [0, size]
  while (end - begin > 1) {
    const middle = begin + split(end - begin)
    const isLeft = index < middle
    path.unshift(isLeft ? [middle, end] : [begin, middle])
    if (isLeft) end = middle
    else begin = middle
  }
  return path
}

/** RFC 6962, 2.1.2: the ranges that show that the tree of `first` leaves is the beginning of that of `second`. */
export function consistencyPath(first: number, second: number): Range[] {
  if (!(first >= 0 && first <= second)) throw new RangeError(`${first} leaves are no beginning of ${second}`)
  if (first === 0 || first === second) return []
  const path: Range[] = []
  let [begin, end] = [0, second]
  while (first < end) {
    const middle = begin + split(end - begin)
    const isLeft = first <= middle
    path.unshift(isLeft ? [middle, end] : [begin, middle])
    if (isLeft) end = middle
    else begin = middle
  }
  // The first tree's own root is known to who asks.
  if (begin > 0) path.unshift([begin, end])
  return path
}

/** The full subtrees, aligned to their size, that a range is made of, from left to right. */
export function subtreesOf([begin, end]: Range): Subtree[] {
  const subtrees: Subtree[] = []
  for (let at = begin; at < end; ) {
    let [level, span] = [0, 1]
    while (at % (span * 2) === 0 && at + span * 2 <= end) {
      span *= 2
      level++
    }
    subtrees.push({ level, place: at / span })
    at += span
  }
  return subtrees
}
