import type { Auth } from '#kernel/access/auth.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { type StubbornClient, stubbornClient } from './stubborn-client.ts'

export interface FaultResort {
  tenantId: string
  apiKey: string
  locationId: string
  roomTypeId: string
  roomIds: string[]
  /** The day it is at the location. */
  today: string
  client: StubbornClient
}

interface ResortOptions {
  roomCount?: number
  /** With it, the owner can sign in. */
  auth?: Pick<Auth, 'createAccount'>
}

const timezone = 'Europe/Lisbon'
export const login = { email: 'storm@example.org', password: 'a good long password' }

/** A tenant with rooms of one type in a running installation. */
export async function openFaultResort(
  server: { url: string; databaseUrl: string },
  { roomCount = 60, auth }: ResortOptions = {},
): Promise<FaultResort> {
  const tenant = { slug: 'storm-resort', edition: 'petresort', timezone, currency: 'EUR' }
  const owner = auth && login
  const made = await createTenant({ ...tenant, owner }, { url: server.databaseUrl, auth })
  const { tenantId, apiKey, locationId } = made
  const client = stubbornClient(server.url, apiKey)
  const make = async (path: string, body: object, key: string): Promise<string> => {
    const answer = await client.post(path, body, key)
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body.id
  }
  const common = { locationId, size: 'medium', capacity: 2, shared: false }
  const nightlyRate = { amount: 4500, currency: 'EUR' }
  const type = { ...common, name: 'Kennel', code: 'K', nightlyRate }
  const roomTypeId = await make('/v1/room-types', type, 'type')
  const numbers = Array.from({ length: roomCount }, (_, position) => position)
  const roomIds = await Promise.all(
    numbers.map(position => {
      const code = `R${position}`
      return make('/v1/rooms', { ...common, roomTypeId, name: code, code, position }, `room-${position}`)
    }),
  )
  const today = Temporal.Now.plainDateISO(timezone).toString()
  return { tenantId, apiKey, locationId, roomTypeId, roomIds, today, client }
}
