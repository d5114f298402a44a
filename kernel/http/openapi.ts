import type { Entity } from '../entity/entity.ts'
import { sentence } from '../entity/naming.ts'
import { type JsonSchema, outputSchema } from '../schema/object-schema.ts'
import { type Operation, pathNames } from './operation.ts'

/** The whole API as OpenAPI 3.1, from the same objects that serve it. */
export function openApiOf(operations: readonly Operation[], nouns: Iterable<Entity>): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const operation of operations) {
    paths[operation.path] ??= {}
    paths[operation.path]![operation.method.toLowerCase()] = describe(operation)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Mainstay', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    security: [{ key: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key.' },
        session: { type: 'apiKey', in: 'cookie', name: 'mainstay_session' },
      },
      schemas: { problem, ...Object.fromEntries([...nouns].map(noun => [noun.name, schemaOf(noun)])) },
    },
  }
}

const schemaOf = (noun: Entity): JsonSchema => ({
  title: noun.label ?? sentence(noun.name.split('.')[1]!.replaceAll('_', ' ')),
  ...outputSchema(noun.allFields),
})

const problem: JsonSchema = {
  type: 'object',
  description: 'RFC 9457. `code` is stable; typed details of the code stand beside it.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
        required: ['pointer', 'code', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'code', 'requestId'],
}

function describe(operation: Operation): JsonSchema {
  const { method, output, contentType = 'application/json' } = operation
  const success =
    output || operation.contentType
      ? { content: { [contentType]: { schema: output ?? { type: 'string' } } } }
      : {}
  return {
    operationId: operation.name,
    tags: [operation.module],
    summary: operation.summary,
    ...(operation.needs
      ? { description: `Needs the permission \`${operation.needs}\`.`, 'x-permission': operation.needs }
      : {}),
    ...(operation.isPublic ? { security: [] } : {}),
    parameters: parametersOf(operation),
    ...(operation.body
      ? {
          requestBody: {
            required: method !== 'PATCH',
            content: { 'application/json': { schema: operation.body } },
          },
        }
      : {}),
    responses: {
      [operation.status]: { description: 'Done', ...success },
      ...problemsOf(operation),
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
      },
    },
  }
}

function parametersOf(operation: Operation): JsonSchema[] {
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: false,
    schema: { type: 'string', maxLength: 255 },
    description,
  })
  return [
    ...pathNames(operation.path).map(name => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', format: 'uuid' },
    })),
    ...(operation.parameters ?? []).map(({ name, schema, description, isRequired }) => ({
      name,
      in: 'query',
      required: isRequired ?? false,
      schema,
      ...(description ? { description } : {}),
    })),
    ...(operation.isWrite
      ? [
          header(
            'Idempotency-Key',
            'Send the same key with a retry: the first answer comes again, nothing is done twice.',
          ),
        ]
      : []),
    ...(operation.isVersioned
      ? [header('If-Match', 'The ETag you read; 412 if the record has changed since.')]
      : []),
  ]
}

function problemsOf(operation: Operation): Record<string, JsonSchema> {
  const byStatus = new Map<number, string[]>()
  for (const [code, { status, when }] of Object.entries(operation.errors))
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\`: ${when}`])
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [
      status,
      {
        description: lines.join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
      },
    ]),
  )
}
