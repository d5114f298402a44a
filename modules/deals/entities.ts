import { Blackout } from './entities/blackout.ts'
import { CardPayment } from './entities/card-payment.ts'
import { CardVenue } from './entities/card-venue.ts'
import { Claim } from './entities/claim.ts'
import { Deal } from './entities/deal.ts'
import { Decision } from './entities/decision.ts'
import { Offer } from './entities/offer.ts'
import { PaymentCard } from './entities/payment-card.ts'
import { Redemption } from './entities/redemption.ts'
import { Stop } from './entities/stop.ts'

export const entities = [
  Deal,
  Offer,
  Claim,
  Redemption,
  Blackout,
  Stop,
  Decision,
  PaymentCard,
  CardVenue,
  CardPayment,
]
