import openapiTS, { astToString } from 'openapi-typescript'
import type { Executor } from '#kernel/command/execute.ts'
import { allOperations } from '#kernel/http/all-operations.ts'
import { openApiOf } from '#kernel/http/openapi.ts'
import { plainOperations } from '#kernel/http/plain-operations.ts'
import { nounsForScreens } from '#kernel/module/nouns-for-screens.ts'
import { permissionMatrix } from '#kernel/module/permission-matrix.ts'
import type { Registry } from '#kernel/module/registry.ts'
import { registryOfAll } from './modules.ts'
import { serverWords } from './server-words.ts'

const notice = '// Generated from the registry by `npm run -s mainstay -- generate`; do not edit.\n'

/** Path → text of everything that is derived from the registry and checked in because people read it. */
export async function generatedFiles(registry: Registry = registryOfAll()): Promise<Record<string, string>> {
  const document = describeApi(registry)
  const nouns = nounsForScreens(registry)
  const words = serverWords([...registry.entities.values()], nouns, operationsOf(registry))
  const types = astToString(await openapiTS(document as never))
  return {
    'sdk/openapi.json': `${JSON.stringify(document, null, 1)}\n`,
    'sdk/schema.gen.ts': notice + types,
    'sdk/entities.gen.ts': `${notice}import type { EntityCatalogue } from '#ui/meta.ts'\n\nexport const entities: EntityCatalogue = ${JSON.stringify(nouns, null, 1)}\n`,
    'sdk/terms/en.json': `${JSON.stringify(words, null, 2)}\n`,
    'docs/permissions.md': permissionMatrix(registry),
  }
}

export const operationsOf = (registry: Registry) => [
  ...allOperations(registry, {} as Executor),
  ...plainOperations(registry.modules),
]

export const describeApi = (registry: Registry) =>
  openApiOf(operationsOf(registry), registry.entities.values())
