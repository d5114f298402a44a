import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permissionMatrix } from '#kernel/module/permission-matrix.ts'
import { describeApi, generatedFiles } from '../../server/generated-files.ts'
import { createWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
})
afterAll(() => world.close())

const root = join(import.meta.dirname, '../../..')

// Pages, what a letter's link or a provider of texts calls in a form of its own, and what is mounted only in test mode;
// everything else is in the document.
const outside = /^\/(docs|_test|app|portal|kiosk|book|console|unsubscribe|provider)(\/|\*|$)|^\/\*?$/

/** `/v1/pets/:id` → `/v1/pets/{id}`, for every route the server has. */
function routes(): string[] {
  const lines = world.http.printRoutes({ commonPrefix: false, includeHooks: false }).split('\n')
  const stack: string[] = []
  const found: string[] = []
  for (const line of lines) {
    const match = /^([│ ]*)(?:├── |└── )(\S*)(?: \(([^)]*)\))?/.exec(line)
    if (!match) continue
    const depth = match[1]!.length / 4
    stack.length = depth
    stack[depth] = match[2]!
    const path = stack.join('')
    for (const method of (match[3] ?? '').split(', ').filter(Boolean))
      found.push(`${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
  }
  return found
}

describe('the document', () => {
  it('has every route the server has', () => {
    const paths = describeApi(world.registry).paths as Record<string, Record<string, unknown>>
    const known = new Set(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
      ),
    )
    const served = routes().filter(route => !outside.test(route.split(' ')[1]!))
    expect(served.length).toBeGreaterThan(50)
    expect(served.filter(route => !known.has(route) && !/^(HEAD|OPTIONS) /.test(route))).toEqual([])
  })
  it('is in step with what is checked in, and so are the client, the nouns and the permission matrix', async () => {
    const files = await generatedFiles(world.registry)
    const stale = Object.entries(files).filter(
      ([path, text]) => readFileSync(join(root, path), 'utf8') !== text,
    )
    expect(stale.map(([path]) => path)).toEqual([])
  })

  it.each([
    ['a role that may more', { roles: { manager: ['*'] } }],
    ['a role that may less', { roles: { manager: [] } }],
  ])('is not, with %s', (_, changed) => {
    const [first, ...others] = [...world.registry.editions]
    const editions = new Map([[first![0], { ...first![1], ...changed }], ...others])
    const checkedIn = permissionMatrix(world.registry)
    expect(permissionMatrix({ ...world.registry, editions })).not.toBe(checkedIn)
  })

  it('is not, when an operation asks for another permission', () => {
    const [name, command] = [...world.registry.commands].find(([, { needs }]) => needs !== null)!
    const commands = new Map(world.registry.commands).set(name, { ...command, needs: 'kernel.role.write' })
    const checkedIn = permissionMatrix(world.registry)
    expect(permissionMatrix({ ...world.registry, commands })).not.toBe(checkedIn)
  })
})
