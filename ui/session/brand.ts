import type { Session } from './session.ts'

/** Its own colour (`#0b5d5d`) and where its logo is, as far as a business has them. */
export function brandOf(tenant: Session['tenant'] | undefined): { colour?: string; logoId?: string } {
  const { brandColour, brandLogo } = tenant?.settings ?? {}
  return {
    ...(typeof brandColour === 'string' ? { colour: brandColour } : {}),
    ...(typeof brandLogo === 'string' ? { logoId: brandLogo } : {}),
  }
}

/** `plain`, or the pixels of a square. */
export const logoAddress = (tenantId: string, logoId: string, size: number | 'plain') =>
  `/v1/logos/${tenantId}/${logoId}/${size}`
