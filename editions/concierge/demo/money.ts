import type { Desk } from '#kernel/module/demo.ts'
import type { Building } from './house.ts'

const monthsBack = 12

interface Cost {
  description: string
  amount: number
  distribution: string
  tenantPercent: number
  category: string
  meterKind?: string
  unitIds?: string[]
  isFromReserve?: boolean
}

/** What a month costs, in cents: a little different each month, never round. */
function costsOf(m: number, { homes }: Building): Cost[] {
  const winter = [0, 1, 2, 10, 11].includes(m % 12)
  const costs: Cost[] = [
    cost('Lift upkeep', 41_999 + m * 7, 'shares', 100, 'upkeep'),
    cost('Cleaning of stairs and hall', 177_003 + m * 11, 'equal', 100, 'services'),
    {
      ...cost('Heating', (winter ? 690_001 : 190_001) + m * 1013, 'meter', 70, 'energy'),
      meterKind: 'heating',
    },
    cost('Façade loan', 250_000, 'shares', 0, 'building'),
    cost('Insurance', 88_317, 'shares', 0, 'building'),
  ]
  const leak = homes.slice(m % 20, (m % 20) + 3).map(({ unitId }) => unitId)
  if (m % 3 === 0)
    costs.push({ ...cost('Pipe behind the wall', 30_001 + m, 'units', 33, 'repairs'), unitIds: leak })
  if (m === 7) costs.push({ ...cost('New pump', 300_000, 'shares', 0, 'repairs'), isFromReserve: true })
  return costs
}

const cost = (
  description: string,
  amount: number,
  distribution: string,
  tenantPercent: number,
  category: string,
): Cost => ({ description, amount, distribution, tenantPercent, category })

/** Twelve months on their sheets, with meters and most of what was paid; the month that runs has its costs so far. */
export async function seedMoney(desk: Desk, buildings: Building[]): Promise<void> {
  const thisMonth = desk.today.toPlainYearMonth()
  const months = Array.from({ length: monthsBack }, (_, m) => thisMonth.subtract({ months: monthsBack - m }))
  await writeReadings(desk, buildings, months)
  for (const [m, month] of months.entries())
    await Promise.all(buildings.map(building => issue(desk, building, month.toString(), m)))
  await writePayments(desk)
  await Promise.all(buildings.map(building => enter(desk, building, thisMonth.toString(), monthsBack)))
}

async function enter(desk: Desk, building: Building, month: string, m: number): Promise<void> {
  for (const { amount, ...rest } of costsOf(m, building)) {
    const money = { amount, currency: desk.currency }
    await desk.post('/v1/common-expenses', { ...rest, buildingId: building.id, month, amount: money })
  }
}

async function issue(desk: Desk, building: Building, month: string, m: number): Promise<void> {
  await enter(desk, building, month, m)
  await desk.post('/v1/expense-sheets', { buildingId: building.id, month })
}

const readingSql = `insert into property.meter_reading (tenant_id, id, created_at, updated_at, unit_id, location_id,
    kind, read_on, value)
  select current_setting('app.tenant_id')::uuid, gen_random_uuid(), $1, $1, r.unit_id, $2, 'heating', r.read_on, r.value
  from json_to_recordset($3::json) as r(unit_id uuid, read_on date, value integer)`

/** Some 780 readings at once, which at the front door would be as many requests. */
async function writeReadings(desk: Desk, buildings: Building[], months: Temporal.PlainYearMonth[]) {
  const days = [months[0]!.subtract({ months: 1 }), ...months, months.at(-1)!.add({ months: 1 })].map(
    (month, m, all) =>
      m === all.length - 1 ? month.toPlainDate({ day: 1 }) : month.toPlainDate({ day: 28 }),
  )
  const readings = buildings.flatMap(({ homes }) =>
    homes.flatMap(({ unitId }, at) =>
      days.map((on, m) => ({
        unit_id: unitId,
        read_on: on.toString(),
        value: 1000 + at * 31 + m * (90 + ((at * 29) % 53)),
      })),
    ),
  )
  await desk.write(tx =>
    tx.run(readingSql, [desk.now().toString(), desk.locationId, JSON.stringify(readings)]),
  )
}

// Most pay what they were charged on the fifth of the next month; a few are behind.
const paymentSql = `insert into property.unit_payment (tenant_id, id, created_at, updated_at, unit_id, location_id,
    party, amount_amount, amount_currency, paid_on, note)
  select c.tenant_id, gen_random_uuid(), $1, $1, c.unit_id, c.location_id, c.party, sum(c.amount_amount),
    max(c.amount_currency), ((c.month || '-05')::date + interval '1 month')::date, 'Bank transfer'
  from property.charge c join property.unit u on u.id = c.unit_id
  where ((c.month || '-05')::date + interval '1 month')::date <= $2::date
    and not (c.month >= $3 and u.name ~ '[36]B$')
  group by c.tenant_id, c.unit_id, c.location_id, c.party, c.month having sum(c.amount_amount) <> 0`

const writePayments = (desk: Desk) =>
  desk.write(tx =>
    tx.run(paymentSql, [
      desk.now().toString(),
      desk.today.toString(),
      desk.today.toPlainYearMonth().subtract({ months: 3 }).toString(),
    ]),
  )
