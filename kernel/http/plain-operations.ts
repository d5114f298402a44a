import type { Module } from '../module/module.ts'
import type { JsonSchema } from '../schema/object-schema.ts'
import type { HouseOperation } from './house-operation.ts'
import type { Operation } from './operation.ts'

const unused = () => {
  throw new Error('this operation is served by a route of its own')
}

const state: JsonSchema = { type: 'object', properties: { status: { type: 'string' } }, required: ['status'] }

const open = {
  module: 'kernel',
  method: 'GET' as const,
  needs: null,
  isPublic: true,
  status: 200,
  errors: {},
  isWrite: false,
  run: unused,
}

const described = (module: string, operation: HouseOperation): Operation => ({
  name: operation.id,
  module,
  method: operation.method,
  path: operation.path,
  summary: operation.summary,
  needs: null,
  isPublic: operation.who === 'anyone',
  parameters: Object.entries(operation.query ?? {}).map(([name, description]) => ({
    name,
    description,
    schema: { type: 'string', maxLength: 2000 },
  })),
  body: operation.input as JsonSchema | undefined,
  output: operation.output as JsonSchema | undefined,
  status: operation.status,
  errors: operation.errors,
  isWrite: operation.method !== 'GET',
  run: unused,
})

/** What stands outside the verbs, for the documentation: operations of the house, health, figures. */
export const plainOperations = (modules: readonly Module[]): Operation[] => [
  ...modules.flatMap(({ id, house }) => house.map(operation => described(id, operation))),
  { ...open, name: 'health.live', path: '/health/live', summary: 'The process runs', output: state },
  {
    ...open,
    name: 'health.ready',
    path: '/health/ready',
    summary: 'The process and its database can serve',
    output: state,
    errors: {
      unavailable: { status: 503, when: 'The database cannot be reached, or the process is stopping.' },
    },
  },
  {
    ...open,
    name: 'metrics',
    path: '/metrics',
    summary: 'Figures for Prometheus',
    contentType: 'text/plain',
  },
  { ...open, name: 'openapi', path: '/openapi.json', summary: 'This document', output: { type: 'object' } },
]
