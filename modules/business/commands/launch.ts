import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { bool, text } from '#kernel/schema/fields.ts'
import { discardLater, filedSql, type Gone } from '#modules/files/public.ts'
import { SetUp } from '../entities/set-up.ts'
import { businessOpened } from '../events.ts'
import type { Whole } from '../steps/permission-groups.ts'
import { setUpRow } from '../steps/set-up-row.ts'
import { trialOf } from '../steps/trial.ts'

const wipeSql = 'select name, row_count::float8 as count from business.wipe_trial($1, $2)'

export const launch = (whole: () => Whole) =>
  command('business.launch', {
    summary: 'Open for business; what was tried out before stays, or is deleted for good',
    route: 'POST /v1/set-up/launch',
    needs: SetUp.access.write,
    input: {
      wipe: bool({
        help: 'Deletes what was entered on trial. Rooms, prices, rules and people at work stay.',
      }).default(false),
      confirm: text({ max: 200, help: 'To delete: the name of the business, as it is written.' }).optional(),
    },
    output: SetUp,
    emits: [businessOpened],
    errors: {
      'business.open_already': { status: 409, when: 'The business is open already.' },
    },
    async run(ctx, { wipe, confirm }) {
      const before = await setUpRow(ctx)
      if (before.status === 'open') ctx.fail('business.open_already')
      if (wipe && confirm?.trim() !== ctx.tenant.name)
        throw Failure.field('/confirm', 'does_not_match', `Type the name of the business: ${ctx.tenant.name}`)
      const { schemas, kept } = trialOf(whole(), ctx.tenant.edition)
      const filed = wipe ? await ctx.sql.one<Gone>(filedSql) : undefined
      const wiped = wipe ? await ctx.sql.rows<{ name: string; count: number }>(wipeSql, [schemas, kept]) : []
      // Those of the business itself are still here; the job leaves them alone.
      if (filed) discardLater(ctx.sql, filed)
      const launchedAt = ctx.now.toString()
      const states = { ...before.states, review: 'done' as const }
      const row = await ctx.update(SetUp, before, { status: 'open', launchedAt, wiped, states, drafts: {} })
      ctx.emit(businessOpened, { entity: SetUp.name, rowId: row.id, data: { version: row.version } })
      return row
    },
  })
