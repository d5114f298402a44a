import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBeginning, rootFrom } from './check-proof.ts'
import { Edge } from './edge.ts'
import { emptyRoot, leafHash, nodeHash } from './hash.ts'
import { consistencyPath, inclusionPath, type Range, subtreesOf } from './paths.ts'

// The inputs and roots of the reference tests of Certificate Transparency (RFC 6962).
const inputs = '|00|10|2021|3031|40414243|5051525354555657|606162636465666768696a6b6c6d6e6f'.split('|')
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const leaves = (count: number, salt = 0): Buffer[] =>
  Array.from({ length: count }, (_, at) => leafHash(Buffer.from(`${salt}:${at}`)))

/** The definition, word for word, and slow: RFC 6962, 2.1. */
function rootOf(hashes: Buffer[]): Buffer {
  if (hashes.length === 0) return emptyRoot
  if (hashes.length === 1) return hashes[0]!
  let half = 1
  while (half * 2 < hashes.length) half *= 2
  return nodeHash(rootOf(hashes.slice(0, half)), rootOf(hashes.slice(half)))
}

const along = (hashes: Buffer[], path: Range[]) =>
  path.map(([begin, end]) => rootOf(hashes.slice(begin, end)))

function edgeOf(hashes: Buffer[]): Edge {
  const edge = new Edge()
  for (const hash of hashes) edge.append(hash)
  return edge
}

describe('the tree', () => {
  it('has the roots of the reference tests', () => {
    const edge = new Edge()
    expect(edge.root().toString('hex')).toBe(roots[0])
    for (const [at, input] of inputs.entries()) {
      edge.append(leafHash(Buffer.from(input, 'hex')))
      expect(edge.root().toString('hex')).toBe(roots[at + 1])
    }
  })

  it('grows to what the definition says, and tells of each full subtree once', () =>
    fc.assert(
      fc.property(fc.nat(300), count => {
        const hashes = leaves(count)
        const told = new Map<string, Buffer>()
        const edge = new Edge()
        for (const hash of hashes)
          edge.append(hash, (level, place, full) => told.set(`${level}/${place}`, full))
        expect(edge.root()).toEqual(rootOf(hashes))
        for (const [key, full] of told) {
          const [level, place] = key.split('/').map(Number) as [number, number]
          expect(full).toEqual(rootOf(hashes.slice(place * 2 ** level, (place + 1) * 2 ** level)))
        }
      }),
    ))

  it('takes any range apart into subtrees that stand where they must', () =>
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const [begin, end] = [Math.min(a, b), Math.max(a, b)]
        let at = begin
        for (const { level, place } of subtreesOf([begin, end])) {
          expect(place * 2 ** level).toBe(at)
          at += 2 ** level
        }
        expect(at).toBe(end)
      }),
    ))
})

describe('a proof', () => {
  it('that a leaf is in the tree leads to the root, and no other leaf or place does', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), fc.nat(), async (size, seed) => {
        const hashes = leaves(size)
        const root = rootOf(hashes)
        const place = seed % size
        const path = along(hashes, inclusionPath(place, size))
        expect(Buffer.from((await rootFrom(hashes[place]!, place, size, path))!)).toEqual(root)
        const other = await rootFrom(leafHash(Buffer.from('another')), place, size, path)
        expect(Buffer.from(other!)).not.toEqual(root)
        if (size > 1) {
          const elsewhere = await rootFrom(hashes[place]!, (place + 1) % size, size, path)
          expect(elsewhere && Buffer.from(elsewhere)).not.toEqual(root)
          expect(await rootFrom(hashes[place]!, place, size, path.slice(1))).toBeUndefined()
        }
        expect(await rootFrom(hashes[place]!, place, size, [...path, root])).toBeUndefined()
      }),
    ))

  it('that a tree is the beginning of another holds for it, and for none that was changed', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(120), fc.nat(120), async (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)]
        const hashes = leaves(second)
        const path = along(hashes, consistencyPath(first, second))
        const old = { size: first, root: rootOf(hashes.slice(0, first)) }
        const now = { size: second, root: rootOf(hashes) }
        expect(await isBeginning(old, now, path)).toBe(true)
        const rewritten = { size: first, root: rootOf(leaves(first, 1)) }
        if (first > 0) expect(await isBeginning(rewritten, now, path)).toBe(false)
        if (first > 0 && first < second) {
          expect(await isBeginning(old, { ...now, root: old.root }, path)).toBe(false)
          expect(await isBeginning(old, now, path.slice(1))).toBe(false)
        }
        expect(await isBeginning(old, now, [...path, old.root])).toBe(false)
      }),
    ))

  it('of nothing is given only where there is nothing to prove', async () => {
    expect(() => inclusionPath(0, 0)).toThrow('no leaf 0 among 0')
    expect(consistencyPath(0, 7)).toEqual([])
    expect(consistencyPath(7, 7)).toEqual([])
    expect(() => consistencyPath(8, 7)).toThrow()
    const now = { size: 3, root: edgeOf(leaves(3)).root() }
    expect(await isBeginning({ size: 0, root: emptyRoot }, now, [])).toBe(true)
    expect(await isBeginning({ size: 0, root: now.root }, now, [])).toBe(false)
    expect(await rootFrom(now.root, 0, 0, [])).toBeUndefined()
  })
})
