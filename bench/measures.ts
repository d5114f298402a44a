import { availability } from './measures/availability.ts'
import { browser } from './measures/browser.ts'
import { growth } from './measures/growth.ts'
import { imports } from './measures/import.ts'
import { isolation } from './measures/isolation.ts'
import { realtime } from './measures/realtime.ts'
import { requests } from './measures/requests.ts'
import { start } from './measures/start.ts'
import type { Measure } from './measuring/measure.ts'

export const measures: Measure[] = [
  requests,
  isolation,
  availability,
  realtime,
  imports,
  start,
  browser,
  growth,
]
