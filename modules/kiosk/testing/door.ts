import { uuid } from '#kernel/db/uuid.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import type { Nursery } from '#modules/presence/testing/nursery.ts'
import { type Book, lookUp, putAway } from '../screens/offline/book.ts'

type Body = Awaited<ReturnType<TestBrowser['get']>>['body']

/** A tablet at the door: signed in as itself, with a mind of its own while it has no connection. */
export interface Tablet {
  api: TestBrowser
  deviceId: string
  identify(pin: string): Promise<Body>
  /** Recognises by PIN and sends, as with a connection. */
  bring(pin: string, direction: 'in' | 'out', dependantIds: string[], more?: object): Promise<Body>
  learn(): Promise<void>
  /** Keeps what somebody came for at that moment, to be sent later. */
  keep(pin: string, direction: 'in' | 'out', observedAt: string, dependantIds: string[]): Promise<object>
  send(kept: object): Promise<Body>
}

export async function openTablet(house: Nursery, deviceId: string): Promise<Tablet> {
  const { locationId } = house
  const api = house.world.as(await house.world.caller(house.world.harbour, ['kiosk.visit.operate']))
  let book: Book | undefined
  const send = async (visit: object) => (await api.post('/v1/kiosk-visits', visit)).body
  const identify = async (pin: string) =>
    (await api.post('/v1/kiosk-identifications', { locationId, pin })).body
  const common = () => ({ clientId: uuid(), locationId, deviceId })
  return {
    api,
    deviceId,
    identify,
    send,
    async bring(pin, direction, dependantIds, more = {}) {
      const { ticket } = await identify(pin)
      const observedAt = house.world.clock.now().toString()
      return send({ ...common(), direction, observedAt, dependantIds, ticket, ...more })
    },
    async learn() {
      book = await putAway(
        (await api.get(`/v1/kiosk-book?locationId=${locationId}&deviceId=${deviceId}`)).body,
      )
    },
    async keep(pin, direction, observedAt, dependantIds) {
      const person = await lookUp(book!, pin)
      if (!person) throw new Error(`${pin} opens nothing`)
      const visit = { ...common(), direction, observedAt, dependantIds }
      return { ...visit, personId: person.personId, signature: await person.sign(visit) }
    },
  }
}
