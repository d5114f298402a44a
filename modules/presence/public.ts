export { Area } from './entities/area.ts'
export { Caregiver } from './entities/caregiver.ts'
export { answerField, Passage } from './entities/passage.ts'
export { Release } from './entities/release.ts'
export { Schedule } from './entities/schedule.ts'
export { Segment } from './entities/segment.ts'
export {
  areaChanged,
  breachClosed,
  breachOpened,
  passageConflict,
  released,
  releaseRefused,
} from './events.ts'
export { takePassages } from './passages/take-passages.ts'
export type { PassageRow, Taken, TakenChild } from './passages/taken.ts'
export { passageDirections } from './rules.ts'
export { presetAlertRole } from './settings.ts'
export { zoneOf } from './steps/record-release.ts'
