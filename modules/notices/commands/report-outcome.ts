import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { bool, oneOf, text } from '#kernel/schema/fields.ts'
import { channels } from '../carriers/carrier.ts'
import { hearReport } from '../steps/hear-report.ts'

export const reportOutcome = command('notices.report_outcome', {
  summary: 'Pass on what a mail server or provider said later: it arrived, it bounced, it was called spam',
  route: 'POST /v1/notice-outcomes',
  needs: 'notices.provider.notify',
  input: {
    channel: oneOf(channels),
    providerId: text({ max: 300, help: 'For mail, its Message-ID.' }),
    outcome: oneOf(['delivered', 'bounced', 'complained', 'failed']),
    isForGood: bool({ help: 'A hard bounce: nothing more is sent there.' }).default(false),
    reason: text({ max: 500 }).optional(),
  },
  output: { isNew: bool({ help: 'False when this was known, or no message is called that.' }) },
  async run(ctx, { channel, providerId, outcome, isForGood, reason }) {
    if (isForGood && outcome === 'delivered')
      throw Failure.field('/isForGood', 'contradiction', 'What was delivered did not bounce for good.')
    const suppress = outcome === 'complained' ? 'complaint' : isForGood ? 'bounce' : undefined
    const about = { providerId, channel }
    const isNew = await hearReport(ctx.sql, ctx.now, about, {
      outcome,
      reason: reason ?? undefined,
      suppress,
    })
    return { isNew }
  },
})
