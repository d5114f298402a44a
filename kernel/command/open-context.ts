import type { Actor } from '../access/actor.ts'
import { giveLink } from '../access/give-link.ts'
import type { LinkOptions } from '../access/link-options.ts'
import type { Transaction } from '../db/database.ts'
import type { Entity } from '../entity/entity.ts'
import { carrying } from '../job/carriage.ts'
import { type EnqueueOptions, enqueueStatement } from '../job/enqueue.ts'
import type { JobDefinition } from '../job/job.ts'
import type { Command } from './command.ts'
import type { CommandContext, Tenant } from './context.ts'
import { Failure } from './failure.ts'
import { Ledger } from './ledger.ts'
import { findRow, insertRows, recordChange, updateRow } from './row-work.ts'

export interface Invocation {
  tenant: Tenant
  actor: Actor
  now: Temporal.Instant
  requestId: string
  /** Where the request came from, as the proxy in front says. */
  address?: string
  /** The user agent. */
  device?: string
  /** Why, as the caller says. */
  reason?: string
  idempotencyKey?: string
  /** The version that If-Match named. */
  expectedVersion?: number
}

/** The context a verb runs in, and the ledger of what it did. */
export function openContext(command: Command, tx: Transaction, call: Invocation) {
  const ledger = new Ledger(call)
  const at = call.now.toString()
  const scene = { tx, tenantId: call.tenant.id, viewer: call.actor, at, ledger }
  const context = {
    tenant: call.tenant,
    actor: call.actor,
    now: call.now,
    requestId: call.requestId,
    address: call.address ?? null,
    sql: tx,
    find: (noun: Entity, id: string, options?: { lock?: boolean }) =>
      findRow(
        scene,
        noun,
        id,
        options?.lock ?? false,
        noun === command.on ? call.expectedVersion : undefined,
      ),
    insert: async (noun: Entity, values: Record<string, unknown>) =>
      (await insertRows(scene, noun, [values]))[0]!,
    insertMany: (noun: Entity, values: Record<string, unknown>[]) => insertRows(scene, noun, values),
    update: (noun: Entity, row: never, changes: Record<string, unknown>) =>
      updateRow(scene, noun, row, changes),
    record: (noun: Entity, row: object, before: object | null, fields: readonly string[]) =>
      recordChange(ledger, noun, row as never, before as never, fields),
    nextNumber: (kind: string) => tx.nextNumber(kind),
    emit: (event: { name: string }, about = {}) => ledger.event(event.name, about),
    enqueue: (job: JobDefinition, payload = {}, options: EnqueueOptions = {}) =>
      ledger.job(
        enqueueStatement(job, carrying(payload, call.requestId), {
          runAt: options.runAt ?? call.now,
          ...options,
        }),
      ),
    giveLink: (link: LinkOptions) => giveLink(context as unknown as CommandContext, link),
    fail(code: string, details = {}, message?: string): never {
      const declared = command.errors[code]
      if (!declared) throw new Error(`${command.name} fails with ${code}, which it does not declare`)
      throw new Failure(code, declared.status, message ?? declared.when, details)
    },
  }
  return { context: context as unknown as CommandContext, ledger, at }
}
