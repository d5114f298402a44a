import { createHash } from 'node:crypto'
import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Release } from '../entities/release.ts'
import { released, releaseRefused } from '../events.ts'
import type { Collector } from './collector.ts'
import { tellRefusal } from './tell-refusal.ts'

export interface Handover {
  child: { id: string; name: string }
  locationId: string
  at: string
  who: Omit<Collector, 'needsPhotoId'>
  idDocument?: string | null
  signature?: string | null
}

const zoneSql = 'select timezone from kernel.location where id = $1'

export const zoneOf = async (ctx: CommandContext<never>, locationId: string): Promise<string> =>
  (await ctx.sql.one<{ timezone: string }>(zoneSql, [locationId]))!.timezone

/** Puts on record to whom a child was given, or that it was not; a refusal is told to those who must know. */
export async function recordRelease(
  ctx: CommandContext<never>,
  { child, locationId, at, who, idDocument, signature }: Handover,
): Promise<Row<typeof Release>> {
  const row = await ctx.insert(Release, {
    dependantId: child.id,
    locationId,
    at,
    outcome: who.refusal ? 'refused' : 'released',
    reason: who.refusal ?? null,
    personName: who.name,
    relationship: who.relationship,
    contactId: who.contactId,
    passId: who.passId,
    staffName: ctx.actor.name,
    idDocument: idDocument ?? who.idDocument,
    signatureHash: signature ? createHash('sha256').update(signature).digest('hex') : null,
  })
  const about = { entity: Release.name, rowId: row.id, locationId }
  if (!who.refusal) {
    ctx.emit(released, { ...about, data: { dependantId: child.id } })
    return row
  }
  ctx.emit(releaseRefused, { ...about, data: { dependantId: child.id, reason: who.refusal } })
  await tellRefusal(ctx, {
    releaseId: row.id,
    childId: child.id,
    childName: child.name,
    personName: who.name,
    reason: who.refusal,
    locationId,
    timezone: await zoneOf(ctx, locationId),
  })
  return row
}
