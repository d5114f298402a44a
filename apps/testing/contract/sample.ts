import { type Operation, pathNames } from '#kernel/http/operation.ts'
import type { JsonSchema } from '#kernel/schema/object-schema.ts'

/** Gives the id that stands for a noun: a real one, a stranger's, or one that does not exist. */
export type IdOf = (noun: string) => string

/** A value that fits a schema, references filled by `idOf`. */
export function sample(schema: JsonSchema, idOf: IdOf): unknown {
  if (schema['x-ref']) return idOf(schema['x-ref'])
  if (schema.enum) return schema.enum[0]
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') return sampleObject(schema, idOf)
  if (type === 'array') return schema.items?.['x-ref'] ? [sample(schema.items, idOf)] : []
  if (type === 'integer') return Math.max(schema.minimum ?? 1, 1)
  if (type === 'boolean') return false
  return sampleText(schema)
}

const byFormat: Record<string, string> = {
  date: '2026-03-05',
  instant: '2026-03-05T10:00:00Z',
  email: 'someone@example.org',
  uri: 'https://example.org/',
  'iana-zone': 'Europe/Lisbon',
  'iso-4217': 'EUR',
  uuid: '01900000-0000-7000-8000-000000000001',
}

function sampleText(schema: JsonSchema): string {
  if (schema.format) return byFormat[schema.format] ?? 'text'
  if (schema.pattern?.startsWith('^([01]')) return '14:00'
  if (schema.pattern?.startsWith('^[+0-9')) return '+351 210 000 000'
  return 'sample'.slice(0, schema.maxLength ?? 6)
}

const refers = (schema: JsonSchema) => Boolean(schema['x-ref'] ?? schema.items?.['x-ref'])

function sampleObject(schema: JsonSchema, idOf: IdOf): Record<string, unknown> {
  const names = Object.keys(schema.properties ?? {}).filter(
    name => schema.required?.includes(name) || refers(schema.properties[name]),
  )
  return Object.fromEntries(names.map(name => [name, sample(schema.properties[name], idOf)]))
}

/** `/v1/stays/{id}/check-in` with the id of the noun in its place. */
export function pathOf(operation: Operation, idOf: IdOf, nounOf: (operation: Operation) => string): string {
  return pathNames(operation.path).reduce(
    (path, name) => path.replace(`{${name}}`, idOf(nounOf(operation))),
    operation.path,
  )
}

export const bodyOf = (operation: Operation, idOf: IdOf): Record<string, unknown> | undefined =>
  operation.body
    ? (sample(operation.body, idOf) as Record<string, unknown>)
    : operation.method === 'GET'
      ? undefined
      : {}

/** The noun whose rows stand in a path, found by its first part: `/v1/stays/{id}/…` is about stays. */
export const nounByPath = (plurals: ReadonlyMap<string, string>) => (operation: Operation) =>
  plurals.get(operation.path.split('/')[2]!) ?? 'none'

/** What a question needs in its query string, and every reference it takes. */
export function queryOf(operation: Operation, idOf: IdOf): string {
  const required = (operation.parameters ?? []).filter(
    parameter => parameter.isRequired || parameter.schema['x-ref'],
  )
  const values = required.map(({ name, schema }) => [
    name,
    String(
      bodyOf(
        { ...operation, body: { type: 'object', properties: { [name]: schema }, required: [name] } },
        idOf,
      )![name],
    ),
  ])
  return values.length ? `?${new URLSearchParams(values as [string, string][])}` : ''
}
