export type AccessChange = { actorId: string } | { userId: string } | { tenantId: string } | 'unknown'

/** Whose rights have changed, as the database tells it. */
export function accessChangeOf(payload: string): AccessChange {
  const [kind, id = ''] = payload.split(':')
  if (kind === 'actor') return { actorId: id }
  if (kind === 'user') return { userId: id }
  return kind === 'tenant' ? { tenantId: id } : 'unknown'
}
