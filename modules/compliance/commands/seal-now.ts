import { command } from '#kernel/command/command.ts'
import { integer } from '#kernel/schema/fields.ts'
import { theSecret } from '../keys.ts'
import { seal } from '../sealing/seal.ts'

/** What is done while this runs is sealed the next time; it happens by itself every second, too. */
export const sealNow = command('compliance.seal_now', {
  summary: 'Take what happened into the audit’s tree and sign a checkpoint, now',
  route: 'POST /v1/audit-checkpoints',
  needs: 'compliance.audit.read',
  input: {},
  output: { sealedCount: integer() },
  status: 201,
  run: async ctx => ({
    sealedCount: await seal(ctx.sql, { secret: theSecret(), at: ctx.now.toString() }),
  }),
})
