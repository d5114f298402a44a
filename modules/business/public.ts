export {
  calendarOf,
  closingOn,
  isOpenAt,
  isOpenOn,
  nextOpen,
  type Opened,
  saysHours,
} from './hours/calendar.ts'
export { openingTimes, timesShape } from './hours/opening-times.ts'
export { type HoursRefusal, hoursErrors, openDayFrom, requireOpenOn } from './hours/require-open.ts'
export { noteUses } from './keys/note-use.ts'
export { openBusinessesBy } from './sign-up/opening.ts'
