import { seenBy } from '../access/hidden-fields.ts'
import type { Executor } from '../command/execute.ts'
import { Failure } from '../command/failure.ts'
import { jsonOf, selectList } from '../entity/columns.ts'
import { can, type Entity } from '../entity/entity.ts'
import { type Entities, type Included, includeSql, includesOf } from '../entity/include.ts'
import { operators, parseListInput, sortable } from '../entity/list-input.ts'
import { countStatement, listStatement, scopeSql } from '../entity/list-sql.ts'
import type { JsonSchema } from '../schema/object-schema.ts'
import { exportOperation } from './export/export-operation.ts'
import { historyOperation } from './history-operation.ts'
import { readingNoun, readRows } from './noun-read.ts'
import type { Operation, Parameter } from './operation.ts'
import { refuseMalformedIds } from './read-input.ts'

/** Reading any noun: its list, one of it, and the history of one. */
export function nounOperations(kernel: Executor, noun: Entity, entities: Entities): Operation[] {
  const operations: Operation[] = []
  let known: Includes | undefined
  const includes = () => (known ??= includesOf(noun, entities))
  if (can(noun, 'list')) operations.push(listOperation(kernel, noun, includes))
  if (can(noun, 'list') && can(noun, 'export'))
    operations.push(exportOperation(kernel, noun, entities, () => listParameters(noun, includes())))
  if (can(noun, 'get')) operations.push(getOperation(kernel, noun, includes), historyOperation(kernel, noun))
  return operations
}

const one = (noun: Entity): JsonSchema => ({ $ref: `#/components/schemas/${noun.name}` })

const pageOf = (items: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: {
    data: { type: 'array', items },
    nextCursor: { type: ['string', 'null'] },
    count: { type: 'integer', description: 'Only with count=true.' },
  },
  required: ['data', 'nextCursor'],
})

type Includes = Record<string, Included>

function listOperation(kernel: Executor, noun: Entity, includes: () => Includes): Operation {
  return {
    ...readingNoun(noun),
    name: `${noun.name}.list`,
    path: `/v1/${noun.plural}`,
    summary: `List ${noun.plural.replaceAll('-', ' ')}`,
    // Only the reference asks for these.
    get parameters() {
      return listParameters(noun, includes())
    },
    output: pageOf(one(noun)),
    async run(call) {
      if (!call.actor.permissions.has(noun.access.read)) throw Failure.forbidden(noun.access.read)
      const seen = seenBy(noun, call.actor.permissions)
      const input = parseListInput(seen, call.query)
      const statement = listStatement(seen, input, call.actor, includes())
      const [rows, counted] = await Promise.all([
        readRows<Record<string, unknown>>(kernel, call, statement),
        input.isCounted
          ? readRows<{ count: number }>(kernel, call, countStatement(noun, input, call.actor))
          : undefined,
      ])
      const { items, nextCursor } = statement.page(rows)
      kernel.seen?.({ noun, rows: items, isExport: false, call })
      const count = counted ? `,"count":${Number(counted[0]!.count)}` : ''
      return {
        status: 200,
        headers: {},
        body: `{"data":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}${count}}`,
      }
    },
  }
}

const includeParameter = (includes: Includes): Parameter => ({
  name: 'include',
  schema: { type: 'string' },
  description: `Any of: ${Object.keys(includes).join(', ') || 'none'}`,
})

function listParameters(noun: Entity, includes: Includes): Parameter[] {
  const sorts = Object.keys(noun.allFields).filter(key => sortable(noun, key))
  const filters = Object.entries(noun.allFields)
    .filter(([, field]) => field.column !== 'jsonb')
    .map(([key, field]) => ({
      name: `filter[${key}]`,
      schema: { type: 'string' },
      description: `${field.options.label ?? key}; also [${operators.slice(1).join('], [')}]`,
    }))
  return [
    { name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
    { name: 'cursor', schema: { type: 'string' }, description: 'nextCursor of the page before.' },
    {
      name: 'sort',
      schema: { type: 'string' },
      description: `Fields, "-" for descending: ${sorts.join(', ')}`,
    },
    { name: 'q', schema: { type: 'string' }, description: 'Words to search for.' },
    includeParameter(includes),
    { name: 'count', schema: { type: 'boolean' } },
    { name: 'filter[archived]', schema: { type: 'string', enum: ['false', 'true', 'any'] } },
    ...filters,
  ]
}

function getOperation(kernel: Executor, noun: Entity, includes: () => Includes): Operation {
  return {
    ...readingNoun(noun),
    name: `${noun.name}.get`,
    path: `/v1/${noun.plural}/{id}`,
    summary: `Read one of the ${noun.plural.replaceAll('-', ' ')}`,
    get parameters() {
      return [includeParameter(includes())]
    },
    output: one(noun),
    async run(call) {
      if (!call.actor.permissions.has(noun.access.read)) throw Failure.forbidden(noun.access.read)
      refuseMalformedIds(call.path)
      const unknown = Object.keys(call.query).find(key => key !== 'include')
      if (unknown) throw Failure.field(`/${unknown}`, 'unknown_field', 'There is no such field here.')
      const wanted = String(call.query.include ?? '')
        .split(',')
        .filter(Boolean)
      const values: unknown[] = [call.path.id]
      const scope = scopeSql(noun, call.actor, value => `$${values.push(value)}`).map(
        condition => ` and ${condition}`,
      )
      const included = includeSql(wanted, includes(), call.actor.permissions)
      const { allFields } = seenBy(noun, call.actor.permissions)
      const json = included
        ? `(select row_to_json(j) from (select ${selectList(allFields)}${included}) j)`
        : jsonOf(allFields)
      const text = `select ${json}::text as body, t.version from ${noun.table} t where t.id = $1${scope.join('')}`
      const [row] = await readRows<{ body: string; version: number }>(kernel, call, { text, values })
      if (!row) throw Failure.notFound()
      kernel.seen?.({ noun, rows: [row.body], isExport: false, call })
      const etag = `"${row.version}"`
      if (!wanted.length && call.knownTag === etag) return { status: 304, headers: { etag }, body: null }
      return { status: 200, headers: { etag }, body: row.body }
    },
  }
}
