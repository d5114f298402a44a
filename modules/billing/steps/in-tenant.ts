import { command } from '#kernel/command/command.ts'
import type { CommandContext, Tenant } from '#kernel/command/context.ts'
import { openContext } from '#kernel/command/open-context.ts'
import type { JobContext } from '#kernel/job/job.ts'

const tenantSql =
  'select id, slug, name, edition, timezone, currency, locale, settings, terms from kernel.tenant where id = $1'

type Work<T> = (ctx: CommandContext) => Promise<T>

/** What a verb would do, done by a job: the same context, with its events, its history and one commit. */
export function inTenant<T>(ctx: JobContext, operation: string, work: Work<T>): Promise<T> {
  const verb = command(operation, {
    summary: '',
    route: 'POST /v1/',
    needs: null,
    input: {},
    run: async () => null,
  })
  return ctx.write(async tx => {
    const tenant = (await tx.one<Tenant>(tenantSql, [ctx.tenantId]))!
    const call = { tenant, actor: ctx.actor, now: ctx.now, requestId: operation }
    const { context, ledger, at } = openContext(verb, tx, call)
    const result = await work(context)
    ledger.flush(tx, { tenant, actor: ctx.actor, at, operation, requestId: operation })
    return result
  })
}
