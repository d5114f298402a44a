import { Building } from './entities/building.ts'
import { Charge } from './entities/charge.ts'
import { Expense } from './entities/expense.ts'
import { MeterReading } from './entities/meter-reading.ts'
import { Residency } from './entities/residency.ts'
import { Sheet } from './entities/sheet.ts'
import { Unit } from './entities/unit.ts'
import { UnitPayment } from './entities/unit-payment.ts'

export const entities = [Building, Unit, Residency, MeterReading, Expense, Sheet, Charge, UnitPayment]
