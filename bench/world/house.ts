import { join } from 'node:path'
import { prepareDatabase } from '#apps/server/prepare.ts'
import { builtProgram } from '#apps/testing/built.ts'
import { requireSecret } from '#kernel/access/secret.ts'
import type { CreatedTenant } from '#kernel/tenancy/create-tenant.ts'
import { type BenchPostgres, benchFolder, startPostgres } from './postgres.ts'
import { type Started, startProgram } from './process.ts'
import { sqlFile } from './sql-file.ts'
import { copyOf, template } from './template.ts'
import { calendar, fill, large, small } from './tenants.ts'

export interface Tenants {
  large: CreatedTenant
  calendar: CreatedTenant
  /** One of the many small ones. */
  small: CreatedTenant
}

/** The database, and what runs over it while measures are taken. */
export interface House {
  postgres: BenchPostgres
  /** A tenant of 11,826 customers, 18,469 pets and 40,000 stays, and small ones; in schema `bare` the same rows plain. */
  usual(): Promise<Tenants>
  /** A database without any tenant. */
  fresh(database: string): Promise<void>
  /** A database for one measure, as the named one was filled. */
  copy(from: string, database: string): Promise<void>
  /** As the usual one, with so many more small tenants, or with so many times the customers and pets in the large one. */
  grown(database: string, by: { tenants?: number; rows?: number }): Promise<CreatedTenant>
  mainstay(database: string, env?: Record<string, string>): Promise<Started>
  bare(database: string): Promise<Started>
  close(): Promise<void>
}

export const smallCount = 49

let built: string | undefined

/** Built as a start builds the server. */
function mainstayProgram(): string {
  const program = join(import.meta.dirname, '../contenders/mainstay.ts')
  built ??= builtProgram(program, join(import.meta.dirname, '../../.mainstay/bench-server'))
  return built
}

export async function openHouse(): Promise<House> {
  const postgres = await startPostgres()
  const secret = requireSecret({}, benchFolder)
  const started: Started[] = []
  let usual: Promise<Tenants> | undefined

  async function create(database: string): Promise<void> {
    await postgres.run('postgres', `create database ${database}`)
    await prepareDatabase(postgres.urlOf(database), secret)
  }

  async function fillSmall(database: string, count: number, prefix = 'small'): Promise<CreatedTenant[]> {
    const tenants: CreatedTenant[] = []
    for (let at = 0; at < count; at++)
      tenants.push(await fill({ postgres, secret, database }, `${prefix}-${at}`, small))
    return tenants
  }

  async function start(file: string, env: Record<string, string>): Promise<Started> {
    const program = await startProgram(file, env)
    started.push(program)
    return program
  }

  const house: House = {
    postgres,
    usual() {
      usual ??= template(postgres, 'usual', async () => {
        await create('usual')
        const place = { postgres, secret, database: 'usual' }
        const tenants = {
          large: await fill(place, 'large', large),
          calendar: await fill(place, 'calendar', calendar, true),
          small: (await fillSmall('usual', smallCount))[0]!,
        }
        await postgres.run('usual', sqlFile('bare.sql', { tenant: tenants.large.tenantId }))
        return tenants
      })
      return usual
    },
    async grown(database, { tenants = 0, rows = 1 }) {
      const { large: tenant } = await house.usual()
      return template(postgres, database, async () => {
        await copyOf(postgres, 'usual', database)
        if (rows > 1)
          await postgres.run(database, sqlFile('multiply.sql', { tenant: tenant.tenantId, more: rows - 1 }))
        await fillSmall(database, tenants, 'more')
        return tenant
      })
    },
    async fresh(database) {
      await postgres.run('postgres', `drop database if exists ${database} with (force)`)
      await create(database)
    },
    copy: (from, database) => copyOf(postgres, from, database),
    mainstay: (database, env = {}) =>
      start(mainstayProgram(), {
        DATABASE_URL: postgres.urlOf(database),
        BENCH_SECRET: secret,
        MAINSTAY_RATE_LIMIT: '1000000000',
        NODE_ENV: 'production',
        ...env,
      }),
    bare: database =>
      start('contenders/bare.ts', { DATABASE_URL: postgres.urlOf(database), NODE_ENV: 'production' }),
    async close() {
      await Promise.all(started.map(program => program.stop()))
      await postgres.stop()
    },
  }
  return house
}
