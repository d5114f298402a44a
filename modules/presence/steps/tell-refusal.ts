import type { CommandContext } from '#kernel/command/context.ts'
import { localTime } from '#kernel/time/zone.ts'
import { notify } from '#modules/notices/public.ts'
import { presetAlertRole } from '../settings.ts'
import { releaseRefusedNotice } from '../templates.ts'

export interface Refusal {
  releaseId: string
  childId: string
  childName: string
  personName: string
  reason: string
  locationId: string
  timezone: string
}

const guardiansSql = `select distinct customer_id as "customerId" from children.contact
  where child_id = $1 and role = 'guardian' and not is_denied and customer_id is not null and archived_at is null`

/** Tells every guardian and whoever leads the house, at any hour. */
export async function tellRefusal(ctx: CommandContext, refusal: Refusal): Promise<void> {
  const { releaseId, childId, childName, personName, reason, locationId, timezone } = refusal
  const guardians = await ctx.sql.rows<{ customerId: string }>(guardiansSql, [childId])
  const role = String(ctx.tenant.settings.presenceAlertRole ?? presetAlertRole)
  await notify(ctx, {
    to: [...guardians, { role, locationId }],
    template: releaseRefusedNotice.name,
    data: {
      child: childName,
      person: personName,
      time: localTime(ctx.now, timezone).toString().slice(0, 5),
      reason: reason.replaceAll('_', ' '),
    },
    key: `release/${releaseId}`,
    isUrgent: true,
  })
}
