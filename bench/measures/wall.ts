import { once } from 'node:events'
import { percentile, rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { openWebSocket } from '../realtime/web-socket.ts'
import { openNursery } from '../world/nursery.ts'
import { api } from './api.ts'

const screens = 12
const rooms = 40
const children = 1000

/** Every wall is told of a move and asks anew; measured is until the last of them has the new picture. */
export const wall: Measure = {
  name: 'wall',
  summary: `supervision of ${rooms} rooms and ${children} children on ${screens} screens`,
  async run({ house: open, pace, say }) {
    const nursery = await openNursery(await open(), 'wall', rooms, children)
    const { tenant, server, areaIds, childIds } = nursery
    for (let at = 0; at < childIds.length; at += 25)
      await nursery.api.post('/v1/arrivals', { dependantIds: childIds.slice(at, at + 25) })
    say('everybody is here …')
    const path = `/v1/supervision-wall?locationId=${tenant.locationId}`
    const caller = api(server.url, tenant.apiKey)
    // Each of four connections plans a statement anew for its first five times.
    for (let at = 0; at < 30; at++) await caller.get(path)
    const recompute: number[] = []
    for (let at = 0; at < (pace.isQuick ? 30 : 200); at++) {
      const from = performance.now()
      await caller.get(path)
      recompute.push(performance.now() - from)
    }
    let told: () => void = () => {}
    const subscribe = JSON.stringify({ type: 'subscribe', id: 1, topic: `location:${tenant.locationId}` })
    const sockets = await Promise.all(
      Array.from({ length: screens }, async () => {
        const ready = Promise.withResolvers<void>()
        const socket = openWebSocket(
          server.url,
          '/v1/realtime',
          { authorization: `Bearer ${tenant.apiKey}` },
          {
            opened: say => say(subscribe),
            hear: text => (text.subarray(0, 17).includes('"event"') ? told() : ready.resolve()),
          },
        )
        await ready.promise
        return socket
      }),
    )
    const seen: number[] = []
    for (let at = 0; at < (pace.isQuick ? 20 : 100); at++) {
      // Never the room it is in already: nothing would be told.
      const areaId = areaIds[(Math.floor((at * rooms) / children) + 1 + (at % 7)) % rooms]!
      const done = Promise.withResolvers<void>()
      let shown = 0
      let asked = 0
      // One event may be several; each screen asks once for the change, as its query cache does.
      told = () => {
        if (asked++ >= screens) return
        void caller.get(path).then(() => ++shown === screens && done.resolve())
      }
      const from = performance.now()
      await caller.post('/v1/area-moves', { dependantIds: [childIds[at]], areaId })
      await done.promise
      seen.push(performance.now() - from)
    }
    for (const socket of sockets) {
      socket.removeAllListeners('close')
      socket.destroy()
      await once(socket, 'close')
    }
    await nursery.stop()
    const sorted = { recompute: recompute.toSorted(up), seen: seen.toSorted(up) }
    const row = (what: string, taken: number[]) => [
      what,
      ...[0.5, 0.95, 0.99].map(share => rounded(percentile(taken, share))),
    ]
    return {
      title: `The wall: ${rooms} rooms, ${children} children present, ${screens} screens`,
      columns: ['what', 'p50 ms', 'p95 ms', 'p99 ms'],
      rows: [
        row('the whole wall, over HTTP', sorted.recompute),
        row('from a move to the last screen', sorted.seen),
      ],
      verdicts: [
        atMost('the whole wall judged anew, median', percentile(sorted.recompute, 0.5), 5, undefined, 'ms'),
        atMost(
          'a change on every screen, 95th percentile',
          percentile(sorted.seen, 0.95),
          1000,
          undefined,
          'ms',
        ),
      ],
      readings: sorted,
    }
  },
}

const up = (a: number, b: number) => a - b
