import { command } from '#kernel/command/command.ts'
import { Unit } from '../entities/unit.ts'
import { UnitPayment } from '../entities/unit-payment.ts'
import { unitPaid } from '../events.ts'
import { checkCurrency } from '../steps/our-currency.ts'

const { unitId, party, amount, paidOn, note } = UnitPayment.fields

export const recordUnitPayment = command('property.record_unit_payment', {
  summary: 'Write down what an owner or tenant paid for a unit',
  route: 'POST /v1/unit-payments',
  needs: 'property.unit_payment.write',
  input: { unitId, party, amount, paidOn, note },
  output: UnitPayment,
  status: 201,
  emits: [unitPaid],
  async run(ctx, input) {
    await ctx.find(Unit, input.unitId)
    checkCurrency(ctx, input.amount)
    const payment = await ctx.insert(UnitPayment, input)
    ctx.emit(unitPaid, {
      entity: UnitPayment.name,
      rowId: payment.id,
      locationId: payment.locationId,
      data: { unitId: payment.unitId, party: payment.party, amount: payment.amount },
    })
    return payment
  },
})
