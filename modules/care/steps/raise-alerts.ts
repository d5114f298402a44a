import { uuid } from '#kernel/db/uuid.ts'
import { notify, type Recipient, type Teller } from '#modules/notices/public.ts'
import { Alert } from '../entities/alert.ts'
import { alertRaised } from '../events.ts'
import { type alertKinds, type alertLevels, alertRoles } from '../rules.ts'
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
  for (const { id } of made) await tell(teller, rows.find(row => row.id === id)!)
}

async function tell(teller: Teller, alert: NewAlert & { id: string }): Promise<void> {
  const { id, kind, level, planId, dependantId, dueAt, locationId, message } = alert
  const data = { kind, level, planId, dependantId, dueAt }
  teller.emit(alertRaised, { entity: Alert.name, rowId: id, locationId, data })
  await notify(teller, {
    to: recipientsOf(alert),
    template: careAlert.name,
    data: { message },
    key: `care-alert:${id}`,
    link: '/app/care-round',
    isUrgent: true,
  })
}

const recipientsOf = ({ level, customerId, locationId }: NewAlert): Recipient[] =>
  level === 'owner' ? [{ customerId }] : alertRoles[level].map(role => ({ role, locationId }))
