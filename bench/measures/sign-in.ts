import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import type { Measure } from '../measuring/measure.ts'
import { atLeast, atMost } from '../measuring/report.ts'
import { openSignIn } from '../world/sign-in.ts'

const password = 'four geese in the yard'
const edition = 'petresort'

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const ms = (value: number) => `${value.toFixed(1)} ms`

/** One after another, as people come: a hash takes a core, and two at once would measure the queue. */
export const signIn: Measure = {
  name: 'sign-in',
  summary: 'signing in with a password, with everything on, against the hash alone',
  async run({ house: open, pace }) {
    const house = await open()
    const wanted = pace.isQuick ? 20 : 150
    await house.fresh('signin')
    const url = house.postgres.urlOf('signin')
    const place = { edition, timezone: 'Europe/Lisbon', currency: 'EUR' }
    await createTenant({ slug: 'measured', ...place }, { url })
    const auth = openSignIn(url)
    const rolesOf = () => ({ front_desk: ['kernel.*.read'] })
    const user = { tenant: 'measured', role: 'front_desk', email: 'desk@example.org', password }
    await createUser(user, { url, auth, rolesOf })
    const { password: hasher } = await auth.context
    const served = await house.mainstay('signin')
    const body = JSON.stringify({ email: user.email, password })
    const headers = { 'content-type': 'application/json' }
    const taken: number[] = []
    const hashes: number[] = []
    for (let at = 0; at < wanted; at++) {
      const from = performance.now()
      const answer = await fetch(`${served.url}/v1/session`, { method: 'POST', headers, body })
      await answer.text()
      taken.push(performance.now() - from)
      if (answer.status !== 201) throw new Error(`signing in answered ${answer.status}`)
      const hashFrom = performance.now()
      await hasher.hash(password)
      hashes.push(performance.now() - hashFrom)
    }
    await served.stop()
    await auth.close()
    for (const list of [taken, hashes]) list.sort((a, b) => a - b)
    const row = (what: string, list: number[]) => [what, ms(quantile(list, 0.5)), ms(quantile(list, 0.95))]
    return {
      title: `${wanted} sign-ins, one after another`,
      columns: ['', 'median', 'p95'],
      rows: [row('sign-in', taken), row('the hash alone', hashes)],
      verdicts: [
        atMost('sign-in, p95', quantile(taken, 0.95), 150, undefined, ' ms'),
        atLeast('the hash, median', quantile(hashes, 0.5), 50, undefined, ' ms'),
      ],
      readings: { taken, hashes },
    }
  },
}
