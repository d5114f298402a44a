import type { Carry } from '#kernel/access/letter-box.ts'
import type { Sql } from '#kernel/db/database.ts'
import { Fenced, isFenced } from '#kernel/tenancy/fence.ts'
import type { Egress } from '#modules/integrations/public.ts'
import type { Carrier, PostOffice } from '#modules/notices/public.ts'

const freshForMs = 1_000

/** Jobs that carry something out of the house. While it is fenced they wait, and lose no try. */
export const leaving: ReadonlySet<string> = new Set([
  'notices.deliver',
  'notices.gather_digest',
  'integrations.deliver',
  'billing.charge_card',
  'billing.refund_card',
])

export interface Fence {
  /** At most a second old. */
  isUp(): Promise<boolean>
  holds(job: string): Promise<boolean>
  around(office: PostOffice): PostOffice
  letters(carry: Carry | undefined): Carry | undefined
  requests(egress: Egress): Egress
}

/** What stands between a restored copy and everybody outside: jobs wait, and what leaves past a job is refused. */
export function fenceOf(house: () => Pick<Sql, 'rows'>): Fence {
  let since = Number.NEGATIVE_INFINITY
  let known: Promise<boolean> = Promise.resolve(false)
  function isUp(): Promise<boolean> {
    if (performance.now() - since > freshForMs) {
      since = performance.now()
      known = isFenced(house())
      // Who cannot ask sends nothing either; the next one asks anew.
      known.catch(() => {
        since = Number.NEGATIVE_INFINITY
      })
    }
    return known
  }
  async function refuse(): Promise<void> {
    if (await isUp()) throw new Fenced()
  }
  function held(carrier: Carrier): Carrier {
    if (carrier.kind === 'local') return carrier
    return {
      ...carrier,
      async send(message) {
        await refuse()
        return carrier.send(message)
      },
    }
  }
  return {
    isUp,
    holds: async job => leaving.has(job) && (await isUp()),
    around: office => ({
      ...office,
      carrier: held(office.carrier),
      others: Object.fromEntries(
        Object.entries(office.others ?? {}).map(([channel, carrier]) => [channel, carrier && held(carrier)]),
      ),
    }),
    letters: carry =>
      carry &&
      (async letter => {
        await refuse()
        await carry(letter)
      }),
    requests: egress => ({
      ...egress,
      async send(outgoing) {
        await refuse()
        return egress.send(outgoing)
      },
    }),
  }
}
