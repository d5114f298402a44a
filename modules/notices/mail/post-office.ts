import type { Carrier } from './carrier.ts'
import { catcher } from './catcher.ts'

export interface PostOffice {
  carrier: Carrier
  /** The address mails come from. */
  from: string
  /** Where the app is reached, for links in mails; without it they carry none. */
  baseUrl?: string
}

let office: PostOffice = { carrier: catcher, from: 'mainstay@localhost' }

/** Said once by the program that serves, before it does. */
export function sendMailBy(given: PostOffice): void {
  office = given
}

export const postOffice = (): PostOffice => office
