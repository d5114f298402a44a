import type { QueryClient } from '@tanstack/react-query'
import type { StayStatus } from '../../rules.ts'

interface Shown {
  id: string
  status: StayStatus
}

const isStay = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && 'id' in value && 'status' in value

function patched(data: unknown, id: string, status: StayStatus): unknown {
  if (isStay(data)) return data.id === id ? { ...data, status } : data
  if (Array.isArray(data)) return data.map(entry => (isStay(entry) ? patched(entry, id, status) : entry))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value) ? patched(value, id, status) : value,
    ]),
  )
}

/** Shows a stay's new state on the calendar, the day sheet and its panel before the server has answered. */
export function patchStay(client: QueryClient, id: string, status: StayStatus): void {
  for (const name of ['today', 'lodging-calendar', 'stay']) {
    client.setQueriesData({ queryKey: [name] }, (data: unknown) => patched(data, id, status))
  }
}
