/** In whose name requests go where nobody is signed in: a link's token, or a visitor's own and the tenant it visits. */
export interface Bearer {
  token: string
  tenant?: string
}

let current: Bearer | undefined

export const speakAs = (bearer: Bearer | undefined): void => {
  current = bearer
}

export function addBearer(headers: Headers): void {
  if (!current) return
  headers.set('authorization', `Bearer ${current.token}`)
  if (current.tenant) headers.set('x-tenant', current.tenant)
}
