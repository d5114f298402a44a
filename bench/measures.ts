import { audit } from './measures/audit.ts'
import { availability } from './measures/availability.ts'
import { board } from './measures/board.ts'
import { boardLive } from './measures/board-live.ts'
import { browser } from './measures/browser.ts'
import { checkIns } from './measures/check-ins.ts'
import { expenses } from './measures/expenses.ts'
import { flags } from './measures/flags.ts'
import { growth } from './measures/growth.ts'
import { imports } from './measures/import.ts'
import { isolation } from './measures/isolation.ts'
import { mail } from './measures/mail.ts'
import { realtime } from './measures/realtime.ts'
import { requests } from './measures/requests.ts'
import { signIn } from './measures/sign-in.ts'
import { start } from './measures/start.ts'
import { town } from './measures/town.ts'
import { wall } from './measures/wall.ts'
import type { Measure } from './measuring/measure.ts'

export const measures: Measure[] = [
  requests,
  isolation,
  availability,
  realtime,
  imports,
  start,
  browser,
  wall,
  checkIns,
  board,
  boardLive,
  expenses,
  mail,
  town,
  flags,
  growth,
  audit,
  signIn,
]
