import { job } from '#kernel/job/job.ts'
import { text } from '#kernel/schema/fields.ts'
import { networkOf } from '../cards/networks.ts'

/** The network is told that payments of a card are no business of ours any more. */
export const forgetCard = job('deals.forget_card', {
  input: { network: text(), networkReference: text() },
  maxAttempts: 12,
  isPatient: true,
  run: async (_ctx, { network, networkReference }) => networkOf(network)?.forget(networkReference),
})
