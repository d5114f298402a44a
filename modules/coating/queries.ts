import { boardCards } from './queries/board-cards.ts'
import { coverage } from './queries/coverage.ts'
import { jobMoney } from './queries/job-money.ts'
import { jobParts } from './queries/job-parts.ts'
import { priceHistory } from './queries/price-history.ts'
import { proofPhoto } from './queries/proof-photo.ts'
import { proofView } from './queries/proof-view.ts'
import { quotePdf } from './queries/quote-pdf.ts'
import { traveler } from './queries/traveler.ts'

export const queries = [
  coverage,
  priceHistory,
  proofView,
  proofPhoto,
  boardCards,
  jobMoney,
  jobParts,
  quotePdf,
  traveler,
]
