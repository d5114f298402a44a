import { openValue, type SealedColumn, sealValue } from '#kernel/entity/sealed.ts'

// No column is called so: what opens the rows of a person, or an answer, opens everything but this.
const field = 'notice secret link'
const spot = (tenantId: string, rowId: string) => ({ tenantId, rowId, field })

export const secretLinks: SealedColumn = { table: 'notices.notice', column: 'secret_link', field }

export const sealLink = (tenantId: string, noticeId: string, link: string): Promise<string> =>
  sealValue(spot(tenantId, noticeId), link)

/** Null for what is no link any more: the words of somebody who was forgotten. */
export async function openLink(tenantId: string, noticeId: string, sealed: string | null) {
  const link = sealed && (await openValue(spot(tenantId, noticeId), sealed))
  return link?.startsWith('/l/') ? link : null
}
