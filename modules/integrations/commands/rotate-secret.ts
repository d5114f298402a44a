import { command } from '#kernel/command/command.ts'
import { integer } from '#kernel/schema/fields.ts'
import { Endpoint } from '../entities/endpoint.ts'
import { secretRotated } from '../events.ts'
import { mostOverlapHours, presetOverlapHours } from '../rules.ts'
import { keepNewSecret } from '../steps/keep-secret.ts'
import { hintOf } from '../webhooks/sign.ts'
import { secretField } from './create-endpoint.ts'

// One that ends earlier, because of a rotation before this one, is not given more time.
const endSql = `update integrations.signing_secret set ended_at = least(coalesce(ended_at, $2), $2)
  where endpoint_id = $1`

export const rotateSecret = command('integrations.rotate_secret', {
  summary: 'Sign with a new secret; for some hours messages carry a signature of the old one, too',
  route: 'POST /v1/webhook-endpoints/{id}/secret-rotations',
  needs: Endpoint.access.write,
  on: Endpoint,
  input: {
    overlapHours: integer({ min: 0, max: mostOverlapHours, help: '0: the old one ends at once.' }).default(
      presetOverlapHours,
    ),
  },
  output: { ...Endpoint.allFields, secret: secretField },
  status: 201,
  toldOnce: ['secret'],
  emits: [secretRotated],
  async run(ctx, { id, overlapHours }) {
    const endpoint = await ctx.find(Endpoint, id, { lock: true })
    const end = ctx.now.add({ hours: overlapHours }).toString()
    await ctx.sql.run(endSql, [id, end])
    const secret = await keepNewSecret(ctx, id)
    const overlapUntilAt = overlapHours > 0 ? end : null
    const rotated = await ctx.update(Endpoint, endpoint, { secretHint: hintOf(secret), overlapUntilAt })
    ctx.emit(secretRotated, { entity: Endpoint.name, rowId: id })
    return { ...rotated, secret }
  },
})
