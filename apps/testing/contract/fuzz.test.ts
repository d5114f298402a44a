import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonSchema } from '#kernel/schema/object-schema.ts'
import { describeApi } from '../../server/generated-files.ts'
import { registryOfAll } from '../../server/modules.ts'
import { createWorld, type World } from '../world.ts'
import { type Seed, seed } from './seed.ts'

// Driven by the document alone, as an attacker with a key would be.
const document = describeApi(registryOfAll()) as { paths: Record<string, Record<string, JsonSchema>> }
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    operation,
    name: String(operation.operationId),
  })),
)
const runs = 20

let world: World
let own: Seed
beforeAll(async () => {
  world = await createWorld({ tenants: 1, now: '2026-03-28T23:30:00Z' })
  own = await seed(world, world.harbour)
})
afterAll(() => world.close())

const hostile = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  'a'.repeat(11_000),
  '\u0000',
  '\ud800',
  "'; drop table kernel.tenant; --",
  '<script>',
  '../../etc/passwd',
  '2026-02-31',
  '2026-03-29T01:30:00+00:61',
  '9999-12-31',
  '0000-00-00',
  '-infinity',
  'NaN',
  '{}',
  '%00',
  [],
  [[[[]]]],
  {},
  { amount: 0.1, currency: 'EUR' },
  { amount: 2 ** 60, currency: 'XXX' },
  { constructor: { prototype: {} } },
  ['a', null, 1],
  '01900000-0000-7000-8000-000000000001',
  "' or 1=1",
  '\\',
  '%',
  '_',
  '🐕'.repeat(50),
)

// Made once: each string of its own prepares thousands of characters.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('Europe/Lisbon', '14:00', 'EUR', '2026-03-29T01:30:00Z', 'a@b.example'),
)

function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema['x-ref'])
    return fc.constantFrom(own.ids[schema['x-ref']] ?? '', '01900000-0000-7000-8000-000000000001')
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'integer') return fc.integer({ min: schema.minimum, max: schema.maximum })
  if (type === 'boolean') return fc.boolean()
  if (type === 'array') return fc.array(schema.items ? fitting(schema.items) : hostile, { maxLength: 3 })
  if (type === 'object') return bodyFor(schema)
  if (schema.format === 'date')
    return fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-25', '2026-02-29', '1999-12-31')
  return text
}

/** Mostly what fits, with a wrong value, an unknown or a missing field now and then. */
function bodyFor(schema: JsonSchema): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, property]) =>
      [
        name,
        fc.oneof(
          { weight: 4, arbitrary: fitting(property as JsonSchema) },
          { weight: 1, arbitrary: hostile },
        ),
      ] as const,
  )
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: (schema.required ?? []) as string[] })
  const extra = fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'x', '', 'tenant_id', 'tenantId'),
    hostile,
    { maxKeys: 1 },
  )
  return fc
    .tuple(known, fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: extra }))
    .map(([a, b]) => ({ ...a, ...b }))
}

const segment = fc
  .constant(null)
  .chain(() =>
    fc.oneof(
      fc.constantFrom(...Object.values(own.ids)),
      fc.constantFrom(
        'x',
        '%00',
        '..%2f..',
        '0',
        'null',
        '01900000-0000-7000-8000-000000000001',
        'a'.repeat(600),
      ),
    ),
  )

function inputFor(path: string, operation: JsonSchema) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
  const query = ((operation.parameters ?? []) as JsonSchema[]).filter(parameter => parameter.in === 'query')
  const schema = operation.requestBody?.content['application/json']?.schema as JsonSchema | undefined
  return fc.record({
    ids: fc.array(segment, { minLength: names.length, maxLength: names.length }),
    query: fc.record(
      Object.fromEntries(query.map(one => [one.name, fc.oneof(fitting(one.schema), hostile)])),
      { requiredKeys: query.filter(one => one.required).map(one => one.name) as never[] },
    ),
    body: schema
      ? fc.oneof(
          { weight: 8, arbitrary: bodyFor(schema) as fc.Arbitrary<unknown> },
          { weight: 1, arbitrary: hostile },
        )
      : fc.constant(undefined),
    names: fc.constant(names),
  })
}

async function send(
  path: string,
  method: string,
  input: { ids: string[]; names: string[]; query: object; body: unknown },
) {
  const filled = input.names.reduce((text, name, i) => text.replace(`{${name}}`, input.ids[i]!), path)
  const search = new URLSearchParams(
    Object.entries(input.query).map(([key, value]) => [
      key,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  )
  return world.http.inject({
    method: method as 'GET',
    url: `${filled}${search.size ? `?${search}` : ''}`,
    headers: {
      authorization: `Bearer ${world.harbour.owner.apiKey}`,
      ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(input.body === undefined ? {} : { payload: JSON.stringify(input.body) }),
  })
}

const isProblem = ({ code, requestId }: Record<string, unknown>) =>
  /^[a-z_]+(\.[a-z_]+)?$/.test(String(code)) && typeof requestId === 'string'

describe('whatever is sent, the answer is an answer', () => {
  it.each(operations.map(one => [one.name, one] as const))(
    '%s',
    async (_name, { path, method, operation }) => {
      await fc.assert(
        fc.asyncProperty(inputFor(path, operation), async input => {
          const { statusCode, body } = await send(path, method, input as never)
          if (statusCode >= 500) throw new Error(`${statusCode}: ${body}`)
          if (statusCode >= 400 && !isProblem(JSON.parse(body))) throw new Error(`${statusCode}: ${body}`)
        }),
        { numRuns: runs, seed: 20261121 },
      )
    },
    60_000,
  )

  it('is unharmed afterwards', async () => {
    expect((await world.nobody.get('/health/ready')).status).toBe(200)
    expect((await world.as(world.harbour.owner).get('/v1/customers')).status).toBe(200)
  })
})

const raw: [string, string, number][] = [
  ['broken JSON', '{"name": ', 400],
  ['a list for an object', '[]', 422],
  ['nesting a hundred thousand deep', `{"custom":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
  ['ten megabytes', `{"name":"${'a'.repeat(10 * 1024 * 1024)}"}`, 413],
  ['a key that would reach the prototype', '{"name":"a","__proto__":{"isAdmin":true}}', 422],
  ['the same, written in escapes', '{"name":"a","\\u005f_proto__":{"isAdmin":true}}', 422],
]

describe('raw bodies', () => {
  it.each(raw)('%s is refused with a code', async (_name, payload, status) => {
    const headers = {
      authorization: `Bearer ${world.harbour.owner.apiKey}`,
      'content-type': 'application/json',
    }
    const answer = await world.http.inject({ method: 'POST', url: '/v1/customers', headers, payload })
    expect(answer.statusCode).toBe(status)
    expect(answer.json().code).toMatch(/^[a-z_]+$/)
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })
})
