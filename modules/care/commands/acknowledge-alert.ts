import { command } from '#kernel/command/command.ts'
import { Alert } from '../entities/alert.ts'

const othersSql = `update care.alert set version = version + 1, updated_at = $5, acknowledged_at = $5, acknowledged_by_id = $6
  where id <> $1 and kind = $2 and plan_id = $3 and due_at = $4 and acknowledged_at is null`

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
    // Whoever deals with it deals with it for all who were told.
    await ctx.sql.run(othersSql, [
      alert.id,
      alert.kind,
      alert.planId,
      alert.dueAt,
      ctx.now.toString(),
      ctx.actor.id,
    ])
    return ctx.update(Alert, alert, { acknowledgedAt: ctx.now.toString(), acknowledgedById: ctx.actor.id })
  },
})
