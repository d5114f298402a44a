import { DropOff } from './entities/drop-off.ts'
import { OvenCycle } from './entities/oven-cycle.ts'
import { Part } from './entities/part.ts'
import { PriceBook } from './entities/price-book.ts'
import { Proof } from './entities/proof.ts'
import { QualityCheck } from './entities/quality-check.ts'
import { Quote } from './entities/quote.ts'
import { QuoteItem } from './entities/quote-item.ts'
import { ReceivedPart } from './entities/received-part.ts'
import { ShopBoard } from './entities/shop-board.ts'
import { ShopJob } from './entities/shop-job.ts'
import { TimeEntry } from './entities/time-entry.ts'

export const entities = [
  PriceBook,
  DropOff,
  ReceivedPart,
  Part,
  Quote,
  QuoteItem,
  Proof,
  ShopBoard,
  ShopJob,
  TimeEntry,
  OvenCycle,
  QualityCheck,
]
