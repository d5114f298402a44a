import type { Measure } from './measuring/measure.ts'
import { requests } from './measures/requests.ts'

export const measures: Measure[] = [requests]
