import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Desk } from '#kernel/module/demo.ts'
import type { Clock } from '#kernel/time/clock.ts'
import type { House } from './compose.ts'
import { bringInBy } from './demo-import.ts'
import { turns } from './turns.ts'

export interface DeskOptions {
  tenantId: string
  locationId: string
  /** The owner's key. */
  apiKey: string
  currency: string
  zone: string
  clock: Clock
  /** By the address they have in the demonstration; `login` where they sign in under another. */
  people?: ReadonlyMap<string, { memberId: string; password: string; login?: string }>
}

// One waits for the database while another has the process. More at a time take more connections of the database, and each
// plans all its statements anew: five took 2 s more of CPU than two.
const inTurn = turns(2)

type Credential = () => Promise<Record<string, string>>

/** Speaks to the house through its own front door, without a socket. */
export function openDesk(house: Pick<House, 'http' | 'db'>, options: DeskOptions): Desk {
  const { tenantId, locationId, apiKey, currency, zone, clock } = options
  const people = options.people ?? new Map()

  async function ask(credential: Credential, method: 'GET' | 'POST', url: string, body?: object) {
    const headers = { ...(await credential()), 'idempotency-key': uuid() }
    const request = { method, url, headers, ...(body ? { payload: body } : {}) }
    const answer = await inTurn(() => house.http.inject(request))
    if (answer.statusCode >= 400)
      throw new Error(`${method} ${url} answered ${answer.statusCode}: ${answer.body}`)
    return JSON.parse(answer.body)
  }

  const speaker = (credential: Credential): Pick<Desk, 'get' | 'post'> => ({
    get: path => ask(credential, 'GET', path),
    post: (path, body) => ask(credential, 'POST', path, body),
  })

  function signedIn(email: string): Credential {
    let cookie: Promise<string> | undefined
    const enter = async () => {
      const person = people.get(email)
      const payload = { email: person?.login ?? email, password: person?.password }
      const answer = await house.http.inject({ method: 'POST', url: '/v1/session', payload })
      return String(answer.headers['set-cookie']).split(';', 1)[0]!
    }
    return async () => {
      cookie ??= enter()
      return { cookie: await cookie, 'sec-fetch-site': 'same-origin' }
    }
  }

  const own = speaker(async () => ({ authorization: `Bearer ${apiKey}` }))
  return {
    locationId,
    currency,
    zone,
    now: () => clock.now(),
    today: clock.now().toZonedDateTimeISO(zone).toPlainDate(),
    ...own,
    bringIn: bringInBy(own),
    as: email => speaker(signedIn(email)),
    memberIdOf(email) {
      const found = people.get(email)
      if (!found) throw new Error(`${email} is nobody of this demonstration`)
      return found.memberId
    },
    write: <T>(work: (tx: Transaction) => Promise<T>) => house.db.write(tenantId, work),
  }
}
