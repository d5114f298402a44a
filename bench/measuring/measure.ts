import type { House } from '../world/house.ts'
import type { Pace } from './pace.ts'
import type { Report } from './report.ts'

export interface Scene {
  pace: Pace
  /** Started by whoever asks first. */
  house(): Promise<House>
  say(sentence: string): void
}

export interface Measure {
  name: string
  summary: string
  run(scene: Scene): Promise<Report>
}
