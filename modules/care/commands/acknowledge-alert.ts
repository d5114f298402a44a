import { command } from '#kernel/command/command.ts'
import { Alert } from '../entities/alert.ts'

export const acknowledgeAlert = command('care.acknowledge_alert', {
  summary: 'Say that an alert has been seen and is being dealt with',
  route: 'POST /v1/care-alerts/{id}/acknowledgement',
  needs: 'care.entry.write',
  on: Alert,
  input: {},
  output: Alert,
  async run(ctx, { id }) {
    const alert = await ctx.find(Alert, id, { lock: true })
    if (alert.acknowledgedAt) return alert
    return ctx.update(Alert, alert, { acknowledgedAt: ctx.now.toString(), acknowledgedById: ctx.actor.id })
  },
})
