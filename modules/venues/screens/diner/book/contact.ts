import { keep, readKept } from '../mine/kept.ts'

export interface Contact {
  guestName: string
  phone: string
  email: string
}

const empty: Contact = { guestName: '', phone: '', email: '' }

/** What somebody typed last time on this device. */
export const lastContact = (slug: string): Contact => ({ ...empty, ...readKept<Contact>(slug, 'contact') })

export const keepContact = (slug: string, contact: Contact): void => keep(slug, 'contact', contact)

/** As the server takes it: what was left empty is not sent. */
export const sent = ({ guestName, phone, email }: Contact) => ({
  guestName: guestName.trim(),
  ...(phone.trim() ? { phone: phone.trim() } : {}),
  ...(email.trim() ? { email: email.trim() } : {}),
})
