import type { Fields, InputOf } from '../schema/field.ts'

/** Something that has happened, named as people say it: `bookings.stay_checked_in`. */
export interface EventDefinition<Data extends Fields = Fields> {
  readonly kind: 'event'
  readonly name: string
  readonly summary: string
  readonly data: Data
}

export type EventData<E> = E extends EventDefinition<infer Data> ? InputOf<Data> : never

const wellFormed = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/

/**
 * `data` travels to browsers and webhooks of everyone who may read the entity: name ids and figures in it,
 * never what only some of them may see.
 */
export function event<const Data extends Fields = Record<never, never>>(
  name: string,
  { summary, data }: { summary: string; data?: Data },
): EventDefinition<Data> {
  if (!wellFormed.test(name))
    throw new Error(`The event name ${name} is not of the form module.something_happened.`)
  return { kind: 'event', name, summary, data: data ?? ({} as Data) }
}
