import { randomUUID } from 'node:crypto'
import fastify from 'fastify'
import pg from 'pg'
import { bookSql, getSql, listSql } from './bare-sql.ts'

/**
 * What one writes in an afternoon with the same parts: fastify, pg's pool, prepared statements. No sign-in, no
 * tenants, no check of input, no history, no events.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL!, max: 12 })
const app = fastify()

const ask = (name: string, text: string, values: unknown[]) => pool.query({ name, text, values })

app.get<{ Params: { id: string } }>('/customers/:id', async (request, reply) => {
  const { rows } = await ask('get', getSql, [request.params.id])
  return rows[0] ?? reply.code(404).send({ error: 'not found' })
})

app.get<{ Querystring: { from: string } }>('/customers', async request => {
  const { rows } = await ask('list', listSql, [request.query.from])
  return { data: rows }
})

interface Booking {
  customerId: string
  locationId: string
  roomTypeId: string
  roomId: string
  arrivesOn: string
  departsOn: string
  partySize: number
}

app.post<{ Body: Booking }>('/stays', async (request, reply) => {
  const { customerId, locationId, roomTypeId, roomId, arrivesOn, departsOn, partySize } = request.body
  const values = [randomUUID(), customerId, locationId, roomTypeId, roomId, arrivesOn, departsOn, partySize]
  const { rows } = await ask('book', bookSql, values)
  return reply.code(201).send(rows[0])
})

const url = await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`${JSON.stringify({ url })}\n`)
process.once('SIGTERM', async () => {
  await app.close()
  await pool.end()
  process.exit(0)
})
