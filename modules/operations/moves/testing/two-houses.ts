import pg from 'pg'
import type { World } from '#apps/testing/world.ts'

export const open = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** The tasks that a house knows, by name. */
export function tasksOf({ registry }: World): Set<string> {
  const listening = [...registry.listeners.values()].map(one => one.job)
  return new Set([...registry.jobs.values(), ...listening].map(job => job.name))
}
