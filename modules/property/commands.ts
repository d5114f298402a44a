import { addExpense } from './commands/add-expense.ts'
import { assignRequest } from './commands/assign-request.ts'
import { cancelReservation } from './commands/cancel-reservation.ts'
import { closeAmenity } from './commands/close-amenity.ts'
import { completeUpkeep } from './commands/complete-upkeep.ts'
import { approveReservation, declineReservation } from './commands/decide-reservation.ts'
import { declareHoliday } from './commands/declare-holiday.ts'
import { endInstruction } from './commands/end-instruction.ts'
import { giveFeedback } from './commands/give-feedback.ts'
import { issuePass } from './commands/issue-pass.ts'
import { issueSheet } from './commands/issue-sheet.ts'
import { leaveLine } from './commands/leave-line.ts'
import { moveOut } from './commands/move-out.ts'
import { orderUpkeep } from './commands/order-upkeep.ts'
import { planUpkeep } from './commands/plan-upkeep.ts'
import { planVisit } from './commands/plan-visit.ts'
import { readPlanMeter } from './commands/read-plan-meter.ts'
import { receiveParcels } from './commands/receive-parcels.ts'
import { recordReading } from './commands/record-reading.ts'
import { recordUnitPayment } from './commands/record-unit-payment.ts'
import { releaseParcel } from './commands/release-parcel.ts'
import { raiseRequest } from './commands/request-service.ts'
import * as requestStates from './commands/request-states.ts'
import { reserveAmenity } from './commands/reserve-amenity.ts'
import { revokePass } from './commands/revoke-pass.ts'
import { settleDeposit } from './commands/settle-deposit.ts'
import { signTerms } from './commands/sign-terms.ts'
import { tryDoor } from './commands/try-door.ts'
import { waitForAmenity } from './commands/wait-for-amenity.ts'
import { withdrawExpense } from './commands/withdraw-expense.ts'
import * as ownAmenities from './own/own-amenities.ts'
import * as ownPasses from './own/own-pass.ts'
import * as ownRequests from './own/request-own.ts'

export const commands = [
  moveOut,
  recordReading,
  addExpense,
  withdrawExpense,
  issueSheet,
  recordUnitPayment,
  closeAmenity,
  declareHoliday,
  raiseRequest,
  ...Object.values(requestStates),
  giveFeedback,
  assignRequest,
  planVisit,
  planUpkeep,
  orderUpkeep,
  completeUpkeep,
  receiveParcels,
  releaseParcel,
  issuePass,
  revokePass,
  tryDoor,
  signTerms,
  reserveAmenity,
  cancelReservation,
  approveReservation,
  declineReservation,
  settleDeposit,
  waitForAmenity,
  leaveLine,
  readPlanMeter,
  endInstruction,
  ...Object.values(ownRequests),
  ...Object.values(ownPasses),
  ...Object.values(ownAmenities),
]
