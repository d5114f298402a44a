import { accountOperations } from '../access/account-operations.ts'
import { sessionOperations } from '../access/session-operations.ts'
import type { JsonSchema } from '../schema/object-schema.ts'
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

/** What is served by routes of its own, for the documentation: signing in, health, figures. */
export const plainOperations = (): Operation[] => [
  ...[...sessionOperations, ...accountOperations].map(
    (operation): Operation => ({
      name: operation.id,
      module: 'kernel',
      method: operation.method,
      path: operation.path,
      summary: operation.summary,
      needs: null,
      isPublic: !/session|\/password$/.test(operation.path) || operation.id === 'session.create',
      body: (operation.input ?? undefined) as JsonSchema | undefined,
      output: (operation.output ?? undefined) as JsonSchema | undefined,
      status: operation.status,
      errors: operation.errors,
      isWrite: false,
      run: unused,
    }),
  ),
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
