import { answerProof } from './commands/answer-proof.ts'
import { acceptQuote, declineQuote } from './commands/answer-quote.ts'
import { calculate } from './commands/calculate.ts'
import { checkQuality } from './commands/check-quality.ts'
import { draftQuote, reviseQuote } from './commands/draft-quote.ts'
import { invoiceJob } from './commands/invoice-job.ts'
import { issueQuote } from './commands/issue-quote.ts'
import { receive } from './commands/receive.ts'
import { recordBake } from './commands/record-bake.ts'
import { recordTime, startWork, stopWork } from './commands/record-time.ts'
import { reissueQuote } from './commands/reissue-quote.ts'
import { reorderPart } from './commands/reorder-part.ts'
import { rework } from './commands/rework.ts'
import { sendProof } from './commands/send-proof.ts'
import { setUpBoard } from './commands/set-up-board.ts'
import { takeQuoteDeposit } from './commands/take-deposit.ts'

export const commands = [
  receive,
  calculate,
  draftQuote,
  reviseQuote,
  issueQuote,
  reissueQuote,
  reorderPart,
  acceptQuote,
  declineQuote,
  takeQuoteDeposit,
  setUpBoard,
  sendProof,
  answerProof,
  recordTime,
  startWork,
  stopWork,
  recordBake,
  checkQuality,
  rework,
  invoiceJob,
]
