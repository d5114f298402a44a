import { figure, spread } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { openBusiness } from '../world/business.ts'

const units = 1000

/** From the request to the answer of issuing a month: shares of every unit, owner's and tenant's part, written down. */
export const expenses: Measure = {
  name: 'expenses',
  summary: `a month's expense sheet of ${units} units`,
  async run({ house: open, pace }) {
    const building = await openBusiness(await open(), 'expenses', {
      edition: 'concierge',
      timezone: 'Europe/Athens',
      currency: 'EUR',
    })
    const { api, make, tenant } = building
    const reserveMonthly = { amount: 250_000, currency: 'EUR' }
    const house = { locationId: tenant.locationId, name: 'Tower', code: 'T', reserveMonthly }
    const { id: buildingId } = await api.post('/v1/buildings', house)
    const each = Array.from({ length: units }, (_, nth) => nth)
    const unitIds = await make(
      '/v1/units',
      each.map(nth => ({ buildingId, name: `U${nth}`, shares: 17 + ((nth * 37) % 41), floor: nth >> 4 })),
    )
    const meter = (readOn: string, by: number) =>
      make(
        '/v1/meter-readings',
        unitIds.map((unitId, nth) => ({
          unitId,
          kind: 'heating',
          readOn,
          value: nth + by * (90 + (nth % 53)),
        })),
      )
    const took: number[] = []
    await meter('2025-12-31', 0)
    for (let nth = 1; nth <= (pace.isQuick ? 2 : 6); nth++) {
      const month = `2026-0${nth}`
      await meter(`${month}-28`, nth)
      const cost = (description: string, amount: number, distribution: string, more: object = {}) => ({
        buildingId,
        month,
        description,
        amount: { amount, currency: 'EUR' },
        distribution,
        tenantPercent: 70,
        ...more,
      })
      await make('/v1/common-expenses', [
        cost('Lift', 419_990, 'shares'),
        cost('Cleaning', 770_030, 'equal'),
        cost('Heating', 1_900_010, 'meter', { meterKind: 'heating' }),
        cost('A leak', 100_010, 'units', { unitIds: unitIds.slice(0, 7) }),
      ])
      const from = performance.now()
      await api.post('/v1/expense-sheets', { buildingId, month })
      took.push(performance.now() - from)
    }
    await building.stop()
    const found = figure(took)
    return {
      title: `A month's common expenses of ${units} units: four costs and the reserve`,
      columns: ['what', 'ms'],
      rows: [['sheet issued', spread(found)]],
      verdicts: [atMost('an expense sheet, slowest', found.high, 1000, undefined, 'ms')],
      readings: took,
    }
  },
}
