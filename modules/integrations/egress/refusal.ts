export const refusals = {
  not_an_address: 'This is no web address such as https://example.org/hook.',
  scheme: 'Only http and https addresses can be called.',
  credentials: 'A name or password in the address is not sent; take it out.',
  port: 'This port is not for calls over the web: 80, 443, 8080 and 8443 are.',
  unknown_host: 'No machine answers to this name.',
  not_public: 'This address lies inside a private network, or is set aside; only the open network is called.',
  too_late: 'There was no answer in time.',
  no_connection: 'The machine could not be reached, or broke off.',
} as const

export type Why = keyof typeof refusals

/** A request that did not leave, or that brought no answer. `why` is stable; the message is for people. */
export class NotSent extends Error {
  readonly why: Why

  constructor(why: Why, detail?: string) {
    super(detail ? `${refusals[why]} (${detail})` : refusals[why])
    this.why = why
  }
}

/** Trying again later is of no use: the address itself is at fault. */
export const isAddressAtFault = (why: Why): boolean =>
  why === 'not_an_address' || why === 'scheme' || why === 'credentials' || why === 'port'
