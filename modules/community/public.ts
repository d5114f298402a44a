export { Review } from './entities/review.ts'
export { Thread } from './entities/thread.ts'
export * from './events.ts'
