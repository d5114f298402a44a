import { answerReview } from './commands/answer-review.ts'
import { answerThread } from './commands/answer-thread.ts'
import * as deciding from './commands/decide-case.ts'
import { editReview } from './commands/edit-review.ts'
import * as editing from './commands/edit-words.ts'
import { giveGoodwill } from './commands/give-goodwill.ts'
import { join } from './commands/join.ts'
import * as pinning from './commands/pin.ts'
import { report } from './commands/report.ts'
import { startThread } from './commands/start-thread.ts'
import { writeReview } from './commands/write-review.ts'

export const commands = [
  join,
  writeReview,
  editReview,
  answerReview,
  giveGoodwill,
  startThread,
  answerThread,
  ...Object.values(editing),
  ...Object.values(pinning),
  report,
  ...Object.values(deciding),
]
