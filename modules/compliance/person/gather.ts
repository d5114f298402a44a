import { type Edge, type PersonMap, type Read, sameInMap, sqlName } from './map.ts'

/** Ids of all rows that are a person's, by table; those of tables without ids are found by what they belong to. */
export interface Gathered {
  ids: Map<string, Set<string>>
  /** Rows without an id of their own: table, column, the ids it holds. */
  loose: { table: string; column: string; ids: string[] }[]
}

interface Found {
  table: string
  id: string
}

const uuidList = (ids: Iterable<string>) => `{${[...ids].join(',')}}`

/** Starts at one row and follows what belongs to it, until nothing new is found. One question a round. */
export async function gather(read: Read, map: PersonMap, start: Found): Promise<Gathered> {
  const ids = new Map([[start.table, new Set([start.id])]])
  let fresh = new Map([[start.table, [start.id]]])
  while (fresh.size > 0) {
    const asked = [...questions(map, fresh)]
    const values = asked.map(one => uuidList(one.ids))
    const found = asked.length
      ? await read<Found>(
          asked.map((one, at) => one.sql.replaceAll('?', `$${at + 1}::uuid[]`)).join(' union '),
          values,
        )
      : []
    fresh = new Map()
    for (const { table, id } of found) {
      const known = ids.get(table) ?? new Set()
      ids.set(table, known)
      if (known.has(id)) continue
      known.add(id)
      fresh.set(table, [...(fresh.get(table) ?? []), id])
    }
  }
  return { ids, loose: looseOf(map, ids) }
}

interface Question {
  sql: string
  ids: string[]
}

const rowsBy = (table: string, column: string) =>
  `select '${table}' as table, id from ${sqlName(table)} where "${column}" = any (?)`

function* questions(map: PersonMap, fresh: Map<string, string[]>): Generator<Question> {
  for (const edge of map.edges) {
    const ids = idsFor(edge, fresh)
    if (ids.length > 0 && map.tables.get(edge.table)?.hasId)
      yield { sql: rowsBy(edge.table, edge.column), ids }
  }
  for (const { table, column, is } of sameInMap(map)) {
    const ids = fresh.get(table) ?? []
    if (ids.length === 0) continue
    const other = `select s."${column}" from ${sqlName(table)} s where s.id = any (?)`
    yield { sql: `select '${is}' as table, id from ${sqlName(is)} where id in (${other})`, ids }
  }
}

const idsFor = (edge: Edge, fresh: Map<string, Iterable<string>>): string[] =>
  edge.of === null ? [...fresh.values()].flatMap(ids => [...ids]) : [...(fresh.get(edge.of) ?? [])]

const looseOf = (map: PersonMap, ids: Map<string, Set<string>>): Gathered['loose'] =>
  map.edges
    .filter(edge => !map.tables.get(edge.table)?.hasId)
    .map(edge => ({ table: edge.table, column: edge.column, ids: idsFor(edge, ids) }))
    .filter(one => one.ids.length > 0)

export const allIds = ({ ids }: Gathered): string[] => [...ids.values()].flatMap(some => [...some])
