import type { Executor } from '../command/execute.ts'
import type { Registry } from '../module/registry.ts'
import { nounOperations } from './noun-operations.ts'
import type { Operation } from './operation.ts'
import { commandOperation, queryOperation } from './verb-operation.ts'

/** Every operation of the registry, in a fixed order; two on one route stop the start. */
export function allOperations(registry: Registry, kernel: Executor): Operation[] {
  const operations = [
    ...[...registry.entities.values()].flatMap(noun => nounOperations(kernel, noun, registry.entities)),
    ...[...registry.commands.values()].map(command => commandOperation(kernel, command)),
    ...[...registry.queries.values()].map(query => queryOperation(kernel, query)),
  ]
  const routes = new Map<string, string>()
  for (const { method, path, name } of operations) {
    const route = `${method} ${path.replace(/\{\w+\}/g, '{}')}`
    if (routes.has(route)) throw new Error(`${route} is claimed by ${routes.get(route)} and by ${name}`)
    routes.set(route, name)
  }
  return operations
}
