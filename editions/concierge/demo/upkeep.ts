import type { Desk } from '#kernel/module/demo.ts'
import type { Building } from './house.ts'

interface Made {
  id: string
}

/** Upkeep by the calendar, by what a meter counts, and by whichever comes first. */
export async function seedUpkeep(desk: Desk, buildings: Building[]): Promise<void> {
  const from = (days: number) => desk.today.add({ days }).toString()
  await Promise.all(
    buildings.map(async ({ id: buildingId }) => {
      const plan = (body: object) => desk.post<Made>('/v1/maintenance-plans', { buildingId, ...body })
      const lift = await plan({
        title: 'Lift service',
        asset: 'Passenger lift',
        mode: 'fixed',
        everyMonths: 3,
        firstDueOn: from(-10),
        leadDays: 14,
        meterName: 'Trips',
        everyUnits: 50_000,
        meterValue: 181_200,
      })
      await desk.post(`/v1/maintenance-plans/${lift.id}/orders`, {})
      await plan({
        title: 'Boiler inspection',
        asset: 'Boiler',
        mode: 'floating',
        everyMonths: 12,
        firstDueOn: from(20),
      })
      await plan({
        title: 'Fire extinguishers',
        mode: 'fixed',
        everyMonths: 12,
        firstDueOn: from(45),
        leadDays: 30,
      })
      const generator = await plan({
        title: 'Generator oil and filter',
        asset: 'Emergency generator',
        mode: 'floating',
        meterName: 'Run hours',
        everyUnits: 250,
        meterValue: 1310,
      })
      const read = (value: number, days: number) =>
        desk.post(`/v1/maintenance-plans/${generator.id}/readings`, { readOn: from(days), value })
      await read(1480, -40)
      await read(1562, -3)
    }),
  )
}
