import { nodeHash } from './hash.ts'
import { type Range, subtreesOf } from './paths.ts'

type Read = <T>(text: string, values?: unknown[]) => Promise<T[]>

/** Levels that are kept besides the leaves; those between are worked out from at most 128 hashes. */
export const keptLevels = 8

const sql = `select u.n, x.hash
  from unnest($1::integer[], $2::smallint[], $3::bigint[], $4::bigint[]) as u (n, level, first, past)
  cross join lateral (
    select place, hash from compliance.leaf where u.level = 0 and place >= u.first and place < u.past
    union all
    select place, hash from compliance.node
    where u.level > 0 and level = u.level and place >= u.first and place < u.past
  ) x order by u.n, x.place`

const halved = (hashes: Buffer[]): Buffer[] =>
  hashes.flatMap((hash, at) => (at % 2 === 0 ? [nodeHash(hash, hashes[at + 1]!)] : []))

/** The hash of each range of leaves; one question, however large the tree. */
export async function readHashes(read: Read, ranges: readonly Range[]): Promise<Buffer[]> {
  const wanted = ranges.flatMap((range, of) => subtreesOf(range).map(subtree => ({ of, ...subtree })))
  if (wanted.length === 0) return []
  const kept = wanted.map(({ level, place }) => {
    const below = level - (level % keptLevels)
    const span = 2 ** (level - below)
    return { level: below, first: place * span, past: (place + 1) * span }
  })
  const rows = await read<{ n: number; hash: Buffer }>(sql, [
    wanted.map((_, n) => n),
    kept.map(one => one.level),
    kept.map(one => one.first),
    kept.map(one => one.past),
  ])
  const found = Map.groupBy(rows, row => row.n)
  const roots = wanted.map((_, n) => {
    let hashes = (found.get(n) ?? []).map(row => row.hash)
    while (hashes.length > 1) hashes = halved(hashes)
    return hashes[0]!
  })
  return ranges.map((_, of) =>
    roots.filter((_, n) => wanted[n]!.of === of).reduceRight((right, left) => nodeHash(left, right)),
  )
}
