import pg from 'pg'
import { type Outcome, type Statement, Trip } from './trip.ts'
import { asUnavailable } from './unavailable.ts'

/** What a client of pg must have for us: trips go in, and come back through `trip.done`. */
export interface TripClient {
  query(trip: Trip): unknown
}

export type Settings = Record<string, string | number>

export function clientOptions(url: string, settings: Settings = {}): pg.ClientConfig {
  const options = Object.entries({ timezone: 'UTC', ...settings }).map(
    ([name, value]) => `-c ${name}=${value}`,
  )
  return {
    connectionString: url,
    application_name: 'mainstay',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    options: options.join(' '),
    ...{ pipeline: true },
  }
}

export function newClient(url: string, settings?: Settings): pg.Client {
  return new pg.Client(clientOptions(url, settings))
}

export async function send(client: TripClient, statements: Statement[], isAlone = false): Promise<Outcome[]> {
  const trip = new Trip(statements, isAlone)
  client.query(trip)
  try {
    return await trip.done
  } catch (error) {
    throw asUnavailable(error)
  }
}

/** The same for who needs what was answered before a statement failed. */
export async function sendAsFar(
  client: TripClient,
  statements: Statement[],
): Promise<{ outcomes: Outcome[]; error?: unknown }> {
  const trip = new Trip(statements)
  client.query(trip)
  try {
    return { outcomes: await trip.done }
  } catch (error) {
    return { outcomes: trip.answered, error: asUnavailable(error) }
  }
}
