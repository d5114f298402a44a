import type { Transaction } from '../db/database.ts'
import type { JobContext, JobDefinition } from '../job/job.ts'
import { job } from '../job/job.ts'
import type { Fields } from '../schema/field.ts'
import { json } from '../schema/fields.ts'
import type { EventData, EventDefinition } from './event.ts'

export interface HeardEvent<Data = Record<string, unknown>> {
  id: string
  name: string
  entity: string | null
  rowId: string | null
  locationId: string | null
  actorId: string | null
  at: string
  requestId: string | null
  data: Data
}

/** All that a listener writes goes through `tx`, and happens once, however often it is called. */
export interface ListenerContext extends Omit<JobContext, 'read' | 'write'> {
  readonly tx: Transaction
}

export interface Listener {
  readonly kind: 'listener'
  readonly name: string
  /** The event's name, or `*`. */
  readonly hears: string
  readonly job: JobDefinition
}

interface Options {
  maxAttempts?: number
  priority?: number
}

const claim = `insert into kernel.handled (tenant_id, listener, event_id) values ($1, $2, $3)
  on conflict do nothing returning true as "isFirst"`

function listen(
  hears: string,
  name: string,
  act: (ctx: ListenerContext, event: HeardEvent) => Promise<void>,
  options: Options,
): Listener {
  const listener = job(name, {
    ...options,
    input: { event: json() },
    async run(ctx, payload) {
      const event = payload.event as unknown as HeardEvent
      await ctx.write(
        async tx => {
          if (tx.opening[0]!.length > 0) await act(Object.assign(Object.create(ctx), { tx }), event)
        },
        [{ text: claim, values: [ctx.tenantId, name, event.id] }],
      )
    },
  })
  return { kind: 'listener', name, hears, job: listener as JobDefinition<Fields> }
}

/**
 * A module's reaction to an event of another, after its commit. Events of one row are not heard in order when one
 * of them had to be tried again: read the row's state rather than infer it. What leaves the database (mail,
 * webhook) is put in a job of its own with `enqueueLater(ctx.tx, …)`.
 */
export const on = <E extends EventDefinition>(
  event: E,
  name: string,
  act: (ctx: ListenerContext, event: HeardEvent<EventData<E>>) => Promise<void>,
  options: Options = {},
): Listener =>
  listen(event.name, name, act as (ctx: ListenerContext, event: HeardEvent) => Promise<void>, options)

/** Hears everything: automations, webhooks. */
export const onEvery = (
  name: string,
  act: (ctx: ListenerContext, event: HeardEvent) => Promise<void>,
  options: Options = {},
): Listener => listen('*', name, act, options)
