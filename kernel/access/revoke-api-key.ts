import { command } from '../command/command.ts'
import { about, happened } from '../entity/happenings.ts'
import { ApiKey } from './api-key.ts'

export const revokeApiKey = command('kernel.revoke_api_key', {
  summary: 'End an API key for good; whoever uses it is refused within a second',
  route: 'POST /v1/api-keys/{id}/archive',
  needs: ApiKey.access.write,
  on: ApiKey,
  input: {},
  output: ApiKey,
  emits: [happened(ApiKey).archived],
  async run(ctx, { id }) {
    const key = await ctx.find(ApiKey, id, { lock: true })
    if (key.archivedAt) return key
    const revoked = await ctx.update(ApiKey, key, { archivedAt: ctx.now.toString() })
    ctx.emit(happened(ApiKey).archived, about(ApiKey, revoked))
    return revoked
  },
})
