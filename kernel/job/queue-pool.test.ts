import pg from 'pg'
import { expect, it } from 'vitest'
import { freePort } from '../db/local/access.ts'
import { openTestDatabase } from '../testing/database.ts'
import { queuePool } from './queue-pool.ts'

it('tells the queue of a database that is away in the words on which it tries again', async () => {
  const port = await freePort()
  const pool = new pg.Pool({ connectionString: `postgres://nobody@127.0.0.1:${port}/none` })
  await expect(queuePool(pool).connect()).rejects.toMatchObject({ code: '57P03' })
  await pool.end()
})

it('does so also for a connection that is lost at work, and leaves other errors as they are', async () => {
  const { url, owner, close } = await openTestDatabase()
  const pool = new pg.Pool({ connectionString: url })
  pool.on('connect', client => client.on('error', () => undefined))
  const client = await queuePool(pool).connect()
  await expect(client.query('select nonsense')).rejects.toMatchObject({ code: '42703' })
  const [{ pid }] = (await client.query('select pg_backend_pid() as pid')).rows
  // Listened to before the loss: a refusal nobody hears yet would end the run.
  const refused = expect(client.query('select pg_sleep(20)')).rejects.toMatchObject({ code: '57P03' })
  await owner.query('select pg_terminate_backend($1)', [pid])
  await refused
  client.release()
  expect((await queuePool(pool).query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await pool.end()
  await close()
})
