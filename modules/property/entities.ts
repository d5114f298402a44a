import { Amenity } from './entities/amenity.ts'
import { AmenityClosure } from './entities/amenity-closure.ts'
import { AmenitySignature } from './entities/amenity-signature.ts'
import { AmenityWait } from './entities/amenity-wait.ts'
import { Building } from './entities/building.ts'
import { Charge } from './entities/charge.ts'
import { DoorUse } from './entities/door-use.ts'
import { EntryRule } from './entities/entry-rule.ts'
import { Expense } from './entities/expense.ts'
import { Holiday } from './entities/holiday.ts'
import { Instruction } from './entities/instruction.ts'
import { MeterReading } from './entities/meter-reading.ts'
import { Parcel } from './entities/parcel.ts'
import { Plan } from './entities/plan.ts'
import { PlanOrder } from './entities/plan-order.ts'
import { PlanReading } from './entities/plan-reading.ts'
import { PriorityPolicy } from './entities/priority-policy.ts'
import { ServiceRequest } from './entities/request.ts'
import { Reservation } from './entities/reservation.ts'
import { Residency } from './entities/residency.ts'
import { ServiceHours } from './entities/service-hours.ts'
import { Sheet } from './entities/sheet.ts'
import { Unit } from './entities/unit.ts'
import { UnitPayment } from './entities/unit-payment.ts'
import { Visit } from './entities/visit.ts'
import { VisitorPass } from './entities/visitor-pass.ts'

export const entities = [
  Building,
  Unit,
  Residency,
  MeterReading,
  Expense,
  Sheet,
  Charge,
  UnitPayment,
  ServiceHours,
  Holiday,
  PriorityPolicy,
  ServiceRequest,
  EntryRule,
  Visit,
  Plan,
  PlanOrder,
  Parcel,
  VisitorPass,
  DoorUse,
  Amenity,
  AmenityClosure,
  AmenitySignature,
  Reservation,
  AmenityWait,
  PlanReading,
  Instruction,
]
