import type { TemperatureUnit } from './cells.ts'
import type { TimeUnit } from './read-times.ts'

export interface Probe {
  name: string
  /** The air of the oven proves nothing about the metal. */
  isAir: boolean
  /** Hundredths of a degree Celsius, one for each time; null where the logger had none. */
  readings: (number | null)[]
}

export interface Log {
  /** Milliseconds since the first reading, never falling. */
  times: number[]
  probes: Probe[]
  /** Lines between the readings that could not be read. */
  skippedCount: number
}

/** Why a file proves nothing, with the line where that was seen. */
export interface Unreadable {
  problem:
    | 'empty'
    | 'no_table'
    | 'time_unknown'
    | 'time_goes_back'
    | 'unit_unknown'
    | 'damaged'
    | 'no_probe'
    | 'too_large'
  line?: number
}

export interface Hints {
  temperatureUnit?: TemperatureUnit | null
  timeUnit?: TimeUnit | null
  /** Names of the columns that hang in the air. */
  airProbes?: readonly string[] | null
}
