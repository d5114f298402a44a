import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { copyDatabase, type TestDatabase, testSecret } from '#kernel/testing/template.ts'
import { type Heard, runHere } from './testing/run-here.ts'

const program = resolve(import.meta.dirname, '../cli.ts')
let database: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'mainstay-cli-'))

beforeAll(async () => {
  database = await copyDatabase(inject('templateUrl'))
}, 60_000)
afterAll(() => database?.drop())

const envOf = (env: Record<string, string>) => ({
  DATABASE_URL: database.url,
  MAINSTAY_DATA: folder,
  MAINSTAY_TEST_MODE: '1',
  MAINSTAY_SECRET: testSecret,
  ...env,
})

const mainstay = (line: string, env: Record<string, string> = {}) => runHere(line.split(' '), envOf(env))

/** As somebody types it at a terminal. */
function typed(line: string, cwd = folder) {
  const options = { cwd, env: { PATH: process.env.PATH, ...envOf({}) } }
  return new Promise<Heard>(done => {
    execFile(process.execPath, [program, ...line.split(' ')], options, (error, out, said) =>
      done({ status: error ? Number(error.code) : 0, out, said }),
    )
  })
}

const create = 'tenant create --edition petresort --timezone Europe/Lisbon --currency EUR --json --slug'

describe('the command line', () => {
  test('makes a tenant, then keys and people of it, each answered by one line of JSON', async () => {
    const tenant = await typed(`${create} quay`)
    expect(tenant).toMatchObject({ status: 0, said: '' })
    const { tenantId, apiKey } = JSON.parse(tenant.out)
    expect(apiKey).toMatch(/^mk_.{43}$/)
    const key = await mainstay('key create --tenant quay --role owner --json')
    expect(JSON.parse(key.out)).toMatchObject({ tenantId })
    expect(JSON.parse(key.out).apiKey).not.toBe(apiKey)
    const user =
      'user create --tenant quay --role owner --email Ada@Example.org --password a-long-password --json'
    expect(JSON.parse((await mainstay(user)).out)).toMatchObject({ tenantId })
    expect(await mainstay(user)).toMatchObject({ status: 1, out: '' })
  }, 60_000)

  test('refuses in words what cannot be, and prints nothing for programs then', async () => {
    await mainstay(`${create} pier`)
    const refused: [string, RegExp][] = [
      [`${create} pier`, /already a tenant with the slug "pier"/],
      ['key create --tenant pier --role emperor --json', /no role/],
      ['key create --tenant pier', /--role/],
      ['make coffee', /no command "make coffee"/],
    ]
    for (const [line, sentence] of refused) {
      const { status, out, said } = await mainstay(line)
      expect([status > 0, out], line).toEqual([true, ''])
      expect(said, line).toMatch(sentence)
    }
  }, 60_000)

  test('verifies what is there, and says of what is not that nothing was verified', async () => {
    await mainstay(`${create} lock`)
    for (const check of ['tenancy', 'audit', 'ledger']) {
      const { status, out, said } = await mainstay(`verify ${check}`)
      expect([status, out.trimEnd()], `${check}: ${said}`).toEqual([0, expect.stringMatching(/faults: 0$/)])
    }
    for (const check of ['backup']) {
      const { status, out } = await mainstay(`verify ${check} --json`)
      expect([status, JSON.parse(out).ok], check).toEqual([1, false])
    }
  }, 180_000)

  test('wants the secret for a database of one’s own', async () => {
    const { status, said } = await mainstay('verify tenancy', {
      MAINSTAY_TEST_MODE: '0',
      MAINSTAY_SECRET: '',
    })
    expect([status, said]).toEqual([1, expect.stringContaining('MAINSTAY_SECRET')])
  })

  test('explains a name by its file, route, permission and tests', async () => {
    const { out } = await mainstay('explain kernel.create_api_key --json')
    expect(JSON.parse(out)).toMatchObject({
      file: 'kernel/access/create-api-key.ts',
      route: 'POST /v1/api-keys',
      permission: 'kernel.api_key.write',
      events: ['kernel.api_key_created'],
    })
    expect((await mainstay('explain kernel.nonsense')).status).toBe(1)
  })
})

describe('mainstay new', () => {
  const house = mkdtempSync(join(tmpdir(), 'mainstay-house-'))
  /** The launcher starts every command in the root of the house. */
  const inHouse = async (line: string) => {
    const root = vi.spyOn(process, 'cwd').mockReturnValue(house)
    return mainstay(line).finally(() => root.mockRestore())
  }
  const read = (path: string) => readFileSync(join(house, 'modules/yard', path), 'utf8')
  mkdirSync(join(house, 'modules/yard/migrations'), { recursive: true })
  const manifest = `import { defineModule } from '#kernel/module/module.ts'\n
export const yard = defineModule({ id: 'yard', entities: [],\n  migrations: new URL('./migrations/', import.meta.url),\n})\n`
  writeFileSync(join(house, 'modules/yard/module.ts'), manifest)
  writeFileSync(join(house, 'modules/yard/migrations/004_before.sql'), '')

  test('writes an entity, its table and its place in the module, and nothing over what is there', async () => {
    const line = 'new entity yard.fence_post --fields name:text,setOn:day?,kind:oneOf(oak|pine),cost:money'
    expect((await typed(line, house)).status).toBe(0)
    expect(read('entities/fence-post.ts')).toContain(`entity('yard.fence_post', {`)
    expect(read('migrations/005_fence_post.sql')).toContain(`select kernel.protect('yard.fence_post');`)
    expect(read('module.ts')).toContain('FencePost')
    const again = await inHouse(line)
    expect([again.status, again.said]).toEqual([1, expect.stringContaining('is there already')])
  })

  test('refuses a module that is not there and names that are none', async () => {
    for (const line of [
      'new entity barn.cow',
      'new entity yard.Gate',
      'new entity yard.gate --fields order:text',
    ])
      expect((await inHouse(line)).status, line).toBe(1)
    expect((await inHouse('new command yard.mend --on people.customer')).status).toBe(1)
  })
})
