/** How a guest says who they are. */
export interface Diner {
  customerId?: string | null
  visitorId?: string | null
  phone?: string | null
  email?: string | null
}

const digits = (phone: string) => phone.replace(/[^0-9]/g, '').replace(/^00/, '')

/** Numbers as people write them are the same number when their digits are. */
export const plainPhone = (phone: string | null | undefined): string | null =>
  phone ? `${phone.trim().startsWith('+') ? '+' : ''}${digits(phone)}` : null

export const plainEmail = (email: string | null | undefined): string | null =>
  email?.trim().toLowerCase() ?? null

/** What makes two bookings those of one person; null where nobody said who they are. */
export function dinerKey({ customerId, visitorId, phone, email }: Diner): string | null {
  if (customerId) return `c:${customerId}`
  if (visitorId) return `v:${visitorId}`
  if (phone) return `p:${plainPhone(phone)}`
  return email ? `e:${plainEmail(email)}` : null
}
