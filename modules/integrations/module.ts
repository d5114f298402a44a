import { defineModule, type Module } from '#kernel/module/module.ts'
import { changeEndpoint } from './commands/change-endpoint.ts'
import { createEndpoint } from './commands/create-endpoint.ts'
import { ping } from './commands/ping.ts'
import { replayDelivery, replayRange } from './commands/replay.ts'
import { rotateSecret } from './commands/rotate-secret.ts'
import { disableEndpoint, enableEndpoint } from './commands/switch.ts'
import { Attempt } from './entities/attempt.ts'
import { Delivery } from './entities/delivery.ts'
import { Endpoint } from './entities/endpoint.ts'
import {
  endpointCreated,
  endpointDisabled,
  endpointEnabled,
  endpointUpdated,
  pinged,
  secretRotated,
} from './events.ts'
import { type Book, collectFor } from './jobs/collect.ts'
import { deliver } from './jobs/deliver.ts'
import { sweep } from './jobs/sweep.ts'
import { choicesOf } from './queries/choices.ts'
import { usage } from './queries/usage.ts'

/** Programs of others: what they are told. `book` knows all roles, nouns and events; it is asked when a verb runs. */
export function integrations(book: () => Book): Module {
  return defineModule({
    id: 'integrations',
    dependsOn: ['notices'],
    entities: [Endpoint, Delivery, Attempt],
    commands: [
      createEndpoint(book),
      changeEndpoint(book),
      rotateSecret,
      disableEndpoint,
      enableEndpoint,
      ping,
      replayDelivery,
      replayRange(book),
    ],
    queries: [usage, choicesOf(book)],
    events: [endpointCreated, endpointUpdated, endpointDisabled, endpointEnabled, secretRotated, pinged],
    jobs: [collectFor(book), deliver, sweep],
    migrations: new URL('./migrations/', import.meta.url),
  })
}
