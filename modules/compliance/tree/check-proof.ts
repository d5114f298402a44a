/**
 * What anybody needs to check a proof, in a browser too: WebCrypto and nothing of the server. The algorithms are those
 * of RFC 9162, 2.1.3.2 and 2.1.4.2; sizes are beyond 32 bits, so no bit operators.
 */
export async function digest(...parts: Uint8Array[]): Promise<Uint8Array> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all))
}

export const digestLeaf = (data: Uint8Array) => digest(Uint8Array.of(0), data)
const digestNode = (left: Uint8Array, right: Uint8Array) => digest(Uint8Array.of(1), left, right)

export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

const half = (n: number) => Math.floor(n / 2)

/** The root that a leaf and its path lead to; undefined when the path has the wrong length for that place. */
export async function rootFrom(
  leaf: Uint8Array,
  place: number,
  size: number,
  path: readonly Uint8Array[],
): Promise<Uint8Array | undefined> {
  if (!(Number.isSafeInteger(place) && Number.isSafeInteger(size) && place >= 0 && place < size))
    return undefined
  let [at, last, hash] = [place, size - 1, leaf]
  for (const other of path) {
    if (last === 0) return undefined
    if (at % 2 === 1 || at === last) {
      hash = await digestNode(other, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = await digestNode(hash, other)
    at = half(at)
    last = half(last)
  }
  return last === 0 ? hash : undefined
}

interface Tree {
  size: number
  root: Uint8Array
}

/** Whether nothing of the first tree was changed or taken away on the way to the second. */
export async function isBeginning(first: Tree, second: Tree, path: readonly Uint8Array[]): Promise<boolean> {
  if (first.size > second.size || first.size < 0) return false
  if (first.size === second.size) return path.length === 0 && isSame(first.root, second.root)
  if (first.size === 0) return path.length === 0 && isSame(first.root, await digest())
  let [at, last] = [first.size - 1, second.size - 1]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  const steps = at === 0 ? [first.root, ...path] : [...path]
  const start = steps.shift()
  if (!start) return false
  let [old, now] = [start, start]
  for (const step of steps) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      old = await digestNode(step, old)
      now = await digestNode(step, now)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else now = await digestNode(now, step)
    at = half(at)
    last = half(last)
  }
  return last === 0 && isSame(old, first.root) && isSame(now, second.root)
}
