import { setTimeout as wait } from 'node:timers/promises'
import type { FaultResort } from './resort.ts'

export interface Storm {
  /** Ends when every write that was begun has been answered. */
  end(): Promise<void>
}

interface StormOptions {
  lanes?: number
  /** All lanes together. */
  writesPerSecond?: number
}

/**
 * Front desks at work: each lane takes guests in, books, moves and checks in, at a steady pace. Neighbouring lanes
 * want the same room on the same nights, so that some are refused.
 */
export function beginStorm(resort: FaultResort, options: StormOptions = {}): Storm {
  const { lanes = 24, writesPerSecond = 220 } = options
  const beat = (lanes / writesPerSecond) * 1000
  let isOver = false

  async function lane(number: number): Promise<void> {
    for (let round = 0; !isOver; round++) {
      for (const write of guestVisit(resort, number, round)) {
        const started = performance.now()
        await write()
        await wait(Math.max(0, beat - (performance.now() - started)))
      }
    }
  }

  const running = Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  // Whoever ends the storm hears of a failure; until then it must not count as unhandled.
  running.catch(() => undefined)
  return {
    async end() {
      isOver = true
      await running
    },
  }
}

/** Five writes, one after the other: the later ones need what the earlier ones made. */
function guestVisit(resort: FaultResort, lane: number, round: number): (() => Promise<void>)[] {
  const { client, locationId, roomTypeId, roomIds, today } = resort
  const key = (what: string) => `${what}-${lane}-${round}`
  const ids: Record<string, string> = {}
  const day = (offset: number) => Temporal.PlainDate.from(today).add({ days: offset }).toString()
  // Two lanes share a room; every fourth round both want the same nights of it.
  const room = roomIds[Math.floor(lane / 2)]
  const nights = round * 4 + (round % 4 === 0 ? 0 : (lane % 2) * 2)
  const booking = { locationId, roomTypeId }

  async function book(what: string, more: object): Promise<void> {
    const body = { ...booking, customerId: ids.customer, notes: key(what), ...more }
    const { body: made } = await client.insist('/v1/stays', body, key(what))
    ids[what] = made.id
  }
  async function follow(what: string, path: string, body: object): Promise<void> {
    const stay = ids[what === 'move' ? 'stay' : 'visit']
    if (stay) await client.insist(`/v1/stays/${stay}/${path}`, body, key(what))
  }

  return [
    async () => {
      const { body } = await client.insist('/v1/customers', { name: key('customer') }, key('customer'))
      ids.customer = body.id
    },
    () => book('stay', { roomId: room, arrivesOn: day(nights), departsOn: day(nights + 2) }),
    () => follow('move', 'move', { roomId: roomIds[roomIds.length - 1 - (lane % 20)] }),
    () => book('visit', { arrivesOn: today, departsOn: today }),
    () => follow('check-in', 'check-in', {}),
  ]
}
