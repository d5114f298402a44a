export { Claim } from './entities/claim.ts'
export { Deal } from './entities/deal.ts'
export { Offer } from './entities/offer.ts'
export * from './events.ts'
