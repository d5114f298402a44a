import { command } from '#kernel/command/command.ts'
import { MeterReading } from '../entities/meter-reading.ts'
import { Unit } from '../entities/unit.ts'

const { unitId, kind, readOn, value, isNewMeter } = MeterReading.fields

const neighbours = `
  select (select value from property.meter_reading where unit_id = $1 and kind = $2 and read_on < $3
      order by read_on desc limit 1) as before,
    (select value from property.meter_reading where unit_id = $1 and kind = $2 and read_on > $3 and not is_new_meter
      order by read_on limit 1) as after`

export const recordReading = command('property.record_reading', {
  summary: 'Write down what a unit’s meter shows, late ones too',
  route: 'POST /v1/meter-readings',
  needs: 'property.meter_reading.write',
  input: { unitId, kind, readOn, value, isNewMeter },
  output: MeterReading,
  status: 201,
  errors: {
    'property.reading_out_of_order': {
      status: 422,
      when: 'The meter would run backwards; see before and after. A new meter must be named as one.',
    },
  },
  async run(ctx, input) {
    await ctx.find(Unit, input.unitId, { lock: true })
    const near = await ctx.sql.one<{ before: number | null; after: number | null }>(neighbours, [
      input.unitId,
      input.kind,
      input.readOn,
    ])
    const { before = null, after = null } = near ?? {}
    const isBelow = !input.isNewMeter && before !== null && input.value < before
    if (isBelow || (after !== null && input.value > after))
      ctx.fail('property.reading_out_of_order', { before, after })
    return ctx.insert(MeterReading, input)
  },
})
