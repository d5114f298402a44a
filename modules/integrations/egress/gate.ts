import { rangesOf } from './addresses.ts'
import { dnsResolve } from './resolve.ts'
import { type Incoming, type Outgoing, sendOut } from './send-out.ts'
import { checkAddress, type Resolve, type Rules } from './target.ts'

/** The one way out of the house to an address that a user gave. */
export interface Egress {
  send(outgoing: Outgoing): Promise<Incoming>
  /** What is wrong with an address, as far as can be told without asking anybody; throws NotSent. */
  check(url: string): URL
}

export function egress({
  allow = '',
  resolve = dnsResolve(),
}: {
  allow?: string
  resolve?: Resolve
}): Egress {
  const rules: Rules = { allowed: rangesOf(allow), resolve }
  return { send: outgoing => sendOut(outgoing, rules), check: url => checkAddress(url, rules) }
}

let gate: Egress | undefined

/** Said once by the program that serves, before it does. */
export function letOutBy(given: Egress): void {
  gate = given
}

export const openGate = (): Egress => (gate ??= egress({}))
