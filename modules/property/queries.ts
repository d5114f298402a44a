import { ownStatement, ownStatementPdf } from './own/own-statement.ts'
import { residentHome } from './own/resident-home.ts'
import { amenityDay } from './queries/amenity-day.ts'
import { deskLookup } from './queries/desk-lookup.ts'
import { frontDesk } from './queries/front-desk.ts'
import { occupants } from './queries/occupants.ts'
import { planCalendar } from './queries/plan-calendar.ts'
import { requestClock } from './queries/request-clock.ts'
import { reserve } from './queries/reserve.ts'
import { sheetPreview } from './queries/sheet-preview.ts'
import { statement, statementPdf } from './queries/statement.ts'

export const queries = [
  occupants,
  statement,
  statementPdf,
  reserve,
  requestClock,
  planCalendar,
  sheetPreview,
  frontDesk,
  deskLookup,
  amenityDay,
  residentHome,
  ownStatement,
  ownStatementPdf,
]
