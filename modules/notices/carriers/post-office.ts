import { type Carrier, type Channel, channels } from './carrier.ts'
import { catcherOf } from './catcher.ts'

export interface PostOffice {
  /** For e-mail. */
  carrier: Carrier
  /** For the other channels; what is not named is kept here, to be looked at. */
  others?: Partial<Record<Channel, Carrier>>
  /** The address mails come from. */
  from: string
  /** Where the app is reached, for links in messages; without it they carry none. */
  baseUrl?: string
  /** What the provider of texts signs its reports with. */
  textsSignedBy?: string
  /** The installation's own: signs the links by which people unsubscribe. */
  secret?: string
}

let office: PostOffice = { carrier: catcherOf('email'), from: 'mainstay@localhost' }

/** Said once by the program that serves, before it does. */
export function sendMailBy(given: PostOffice): void {
  office = given
}

export const postOffice = (): PostOffice => office

const here = Object.fromEntries(channels.map(channel => [channel, catcherOf(channel)])) as Record<
  Channel,
  Carrier
>

export const carrierOf = (channel: Channel): Carrier =>
  (channel === 'email' ? office.carrier : office.others?.[channel]) ?? here[channel]
