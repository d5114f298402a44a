import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { insertKey } from '#kernel/tenancy/grant-access.ts'

/** API keys of the owner's role, for more connections than one key may have. */
export function makeKeys(url: string, tenantId: string, count: number): Promise<string[]> {
  return asOwner({ url, tenantId, at: new Date().toISOString() }, async owner => {
    const tokens: string[] = []
    for (let at = 0; at < count; at++)
      tokens.push((await insertKey(owner, { name: `Follower ${at}`, role: 'owner' })).token)
    return tokens
  })
}
