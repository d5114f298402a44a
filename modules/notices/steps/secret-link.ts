import { openValue, sealValue } from '#kernel/entity/sealed.ts'

// No column is called so: what opens the rows of a person, or an answer, opens everything but this.
const spot = (tenantId: string, rowId: string) => ({ tenantId, rowId, field: 'notice secret link' })

export const sealLink = (tenantId: string, noticeId: string, link: string): Promise<string> =>
  sealValue(spot(tenantId, noticeId), link)

/** Null for what is no link any more: the words of somebody who was forgotten. */
export async function openLink(tenantId: string, noticeId: string, sealed: string | null) {
  const link = sealed && (await openValue(spot(tenantId, noticeId), sealed))
  return link?.startsWith('/l/') ? link : null
}
