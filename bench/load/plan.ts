/** What a load client asks for, as text to be sent as it is. */
export type Plan = CyclePlan | BookingPlan

export interface CyclePlan {
  kind: 'cycle'
  headers: Record<string, string>
  paths: string[]
}

/** Each booking has a room and nights of its own, so that every one of them can be had. */
export interface BookingPlan {
  kind: 'bookings'
  headers: Record<string, string>
  path: string
  locationId: string
  rooms: { id: string; roomTypeId: string }[]
  customers: string[]
  /** No booking is earlier; YYYY-MM-DD. */
  from: string
  /** Bookings made before, by anyone. */
  start: number
}

export type Next = () => string

const lines = (headers: Record<string, string>) =>
  Object.entries({ host: 'localhost', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')

export function requestsOf(plan: Plan): Next {
  return plan.kind === 'cycle' ? cycle(plan) : bookings(plan)
}

function cycle({ headers, paths }: CyclePlan): Next {
  const head = lines(headers)
  const requests = paths.map(path => `GET ${path} HTTP/1.1\r\n${head}\r\n`)
  let at = 0
  return () => requests[at++ % requests.length]!
}

function bookings(plan: BookingPlan): Next {
  const { rooms, customers, locationId, path } = plan
  const head = lines({ 'content-type': 'application/json', ...plan.headers })
  const run = Math.trunc(performance.timeOrigin)
  let at = plan.start
  return () => {
    const nth = at++
    const room = rooms[nth % rooms.length]!
    const arrives = 2 * Math.floor(nth / rooms.length)
    const body = JSON.stringify({
      customerId: customers[nth % customers.length],
      locationId,
      roomTypeId: room.roomTypeId,
      roomId: room.id,
      arrivesOn: dayAfter(plan.from, arrives),
      departsOn: dayAfter(plan.from, arrives + 2),
      partySize: 1,
    })
    return `POST ${path} HTTP/1.1\r\n${head}idempotency-key: ${run}-${nth}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
  }
}

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}
