import { uuid } from '#kernel/db/uuid.ts'
import { notify, type Recipient, type Teller } from '#modules/notices/public.ts'
import { Alert } from '../entities/alert.ts'
import { alertRaised } from '../events.ts'
import type { alertKinds, alertLevels } from '../rules.ts'
import { presetAlertRoles } from '../settings.ts'
import { careAlert } from './care-alert-notice.ts'

export interface NewAlert {
  kind: (typeof alertKinds)[number]
  level: (typeof alertLevels)[number]
  dependantId: string
  planId: string
  locationId: string | null
  dueAt: string
  message: string
  customerId: string
}

const insertSql = `insert into care.alert
    (tenant_id, id, created_at, updated_at, kind, level, dependant_id, plan_id, location_id, due_at, message)
  select $1, a.id, $2, $2, a.kind, a.level, a."dependantId", a."planId", a."locationId", a."dueAt", a.message
  from json_to_recordset($3::json) as a(id uuid, kind text, level text, "dependantId" uuid, "planId" uuid,
    "locationId" uuid, "dueAt" timestamptz, message text)
  on conflict do nothing returning id`

/** Each alert is raised and told once, ever, however often it is asked for. */
export async function raiseAlerts(teller: Teller, alerts: NewAlert[]): Promise<void> {
  if (alerts.length === 0) return
  const rows = alerts.map(alert => ({ ...alert, id: uuid() }))
  const values = [teller.tenant.id, teller.now.toString(), JSON.stringify(rows)]
  const made = await teller.sql.rows<{ id: string }>(insertSql, values)
  if (made.length === 0) return
  const roles = await alertRoles(teller)
  for (const { id } of made) await tell(teller, rows.find(row => row.id === id)!, roles)
}

type Roles = Record<'staff' | 'manager', readonly string[]>

// Read from the row: a job has no session that would bring the settings along.
async function alertRoles({ sql, tenant }: Teller): Promise<Roles> {
  const found = await sql.one<{ settings: Partial<Record<keyof typeof presetAlertRoles, string[]>> }>(
    'select settings from kernel.tenant where id = $1',
    [tenant.id],
  )
  const { careAlertRoles, careEscalationRoles } = { ...presetAlertRoles, ...found?.settings }
  return { staff: careAlertRoles, manager: careEscalationRoles }
}

async function tell(teller: Teller, alert: NewAlert & { id: string }, roles: Roles): Promise<void> {
  const { id, kind, level, planId, dependantId, dueAt, locationId, message } = alert
  const data = { kind, level, planId, dependantId, dueAt }
  teller.emit(alertRaised, { entity: Alert.name, rowId: id, locationId, data })
  await notify(teller, {
    to: recipientsOf(alert, roles),
    template: careAlert.name,
    data: { message },
    key: `care-alert:${id}`,
    link: '/app/care-round',
    isUrgent: true,
  })
}

const recipientsOf = ({ level, customerId, locationId }: NewAlert, roles: Roles): Recipient[] =>
  level === 'owner' ? [{ customerId }] : roles[level].map(role => ({ role, locationId }))
