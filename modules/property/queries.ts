import { occupants } from './queries/occupants.ts'
import { planCalendar } from './queries/plan-calendar.ts'
import { requestClock } from './queries/request-clock.ts'
import { reserve } from './queries/reserve.ts'
import { statement } from './queries/statement.ts'

export const queries = [occupants, statement, reserve, requestClock, planCalendar]
