import type { Logger } from 'pino'
import type { Actor } from '../access/actor.ts'
import type { Sql, Statement, Transaction } from '../db/database.ts'
import type { Fields, InputOf } from '../schema/field.ts'
import type { Carriage } from './carriage.ts'

/** What a job has in hand: one tenant, as the system. The queue may run it twice: its writes must bear that. */
export interface JobContext {
  readonly tenantId: string
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly log: Logger
  /** The request that asked for it. */
  readonly from?: Carriage
  /** 1 the first time. */
  readonly attempt: number
  /** If it fails now, it is given up. */
  readonly isLast: boolean
  /** Aborts when the job is cancelled or the process stops; long work looks at it between steps. */
  readonly signal: AbortSignal
  read<T>(text: string, values?: unknown[]): Promise<T[]>
  write<T>(work: (tx: Transaction) => Promise<T>, opening?: Statement[]): Promise<T>
}

/** What a job of the house itself has: no tenant, only what mainstay_dispatch and mainstay_worker may see. */
export interface SystemJobContext extends Pick<JobContext, 'now' | 'log' | 'attempt' | 'isLast' | 'signal'> {
  readonly dispatch: Sql
  readonly worker: Sql
}

interface Options {
  /** Five fields, in UTC. A job that follows a location's wall clock runs hourly and asks for the time there. */
  cron?: string
  /** Given up after this many tries; the pause before try n+1 is e^n seconds, at most six hours. Preset: 25. */
  maxAttempts?: number
  /** Lower runs first. Preset: 0; give bulk work of one tenant more, so that it does not hold up the others. */
  priority?: number
  /** Spends its time waiting for machines of others: runs beside the house's own work, so as not to hold it up. */
  isPatient?: boolean
}

export interface JobDefinition<Input extends Fields = Fields> extends Options {
  readonly kind: 'job'
  readonly name: string
  readonly input: Input
  run(ctx: JobContext, payload: InputOf<Input>): Promise<void>
}

export interface SystemJobDefinition extends Options {
  readonly kind: 'system_job'
  readonly name: string
  run(ctx: SystemJobContext): Promise<void>
}

export type AnyJob = JobDefinition | SystemJobDefinition

const wellFormed = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/

function checked(name: string): string {
  if (!wellFormed.test(name)) throw new Error(`The job name ${name} is not of the form module.do_something.`)
  return name
}

/** Work of one tenant: asked for inside a business transaction, or by `cron` once per active tenant. */
export function job<const Input extends Fields = Record<never, never>>(
  name: string,
  options: Options & {
    input?: Input
    run(ctx: JobContext, payload: InputOf<Input>): Promise<void>
  },
): JobDefinition<Input> {
  return { ...options, kind: 'job', name: checked(name), input: options.input ?? ({} as Input) }
}

/** Work of the whole installation, on a schedule. */
export function systemJob(
  name: string,
  options: Options & { cron: string; run(ctx: SystemJobContext): Promise<void> },
): SystemJobDefinition {
  return { ...options, kind: 'system_job', name: checked(name) }
}
