import type { CommandContext } from '#kernel/command/context.ts'
import { openValue } from '#kernel/entity/sealed.ts'
import { Contact, collectorAge, collectRefusal, opens, Pass } from '#modules/children/public.ts'
import { wrongCodes } from '../rules.ts'

/** Who asks for a child: allowed, or refused with the reason. */
export interface Collector {
  name: string
  relationship: string | null
  contactId: string | null
  passId: string | null
  idDocument: string | null
  refusal?: string
  /** Someone whom the staff may not know by sight. */
  needsPhotoId: boolean
}

export async function contactAsCollector(
  ctx: CommandContext,
  childId: string,
  contactId: string,
  on: string,
): Promise<Collector> {
  const contact = await ctx.find(Contact, contactId)
  return {
    name: contact.name,
    relationship: contact.relationship,
    contactId,
    passId: null,
    idDocument: null,
    refusal: collectRefusal(contact, childId, on, collectorAge(ctx.tenant.settings)),
    needsPhotoId: contact.role === 'pickup',
  }
}

interface LivePass {
  id: string
  name: string
  idDocument: string
  codeHash: string
}

const passSql = `select id, name, id_document as "idDocument", code_hash as "codeHash" from children.pass
  where child_id = $1 and used_at is null and archived_at is null and valid_until_at >= $2 for no key update`

const wrongSql = `select at from presence.release
  where dependant_id = $1 and reason = 'wrong_code' and at > $2 order by at desc limit $3`

const unknown = { name: 'Unknown', relationship: null, contactId: null, passId: null, idDocument: null }

/** Whoever brings a code. After five wrong ones for a child within ten minutes none is taken for a quarter of an hour. */
export async function codeAsCollector(
  ctx: CommandContext,
  childId: string,
  code: string,
): Promise<Collector> {
  if (await isLocked(ctx, childId)) return { ...unknown, refusal: 'locked', needsPhotoId: false }
  for (const pass of await ctx.sql.rows<LivePass>(passSql, [childId, ctx.now.toString()])) {
    if (!(await opens(code, pass))) continue
    const { id: passId, name } = pass
    const spot = { tenantId: ctx.tenant.id, field: 'idDocument', rowId: passId }
    const idDocument = await openValue(spot, pass.idDocument)
    return { name, relationship: 'pass', contactId: null, passId, idDocument, needsPhotoId: true }
  }
  return { ...unknown, refusal: 'wrong_code', needsPhotoId: false }
}

async function isLocked(ctx: CommandContext, childId: string): Promise<boolean> {
  const { limit, windowMinutes, lockMinutes } = wrongCodes
  const since = ctx.now.subtract({ minutes: windowMinutes + lockMinutes }).toString()
  const wrong = await ctx.sql.rows<{ at: string }>(wrongSql, [childId, since, limit])
  if (wrong.length < limit) return false
  const last = Temporal.Instant.from(wrong[0]!.at)
  const minutesSince = (from: Temporal.Instant, to: Temporal.Instant) => from.until(to).total('minutes')
  const areWithinWindow = minutesSince(Temporal.Instant.from(wrong.at(-1)!.at), last) <= windowMinutes
  return areWithinWindow && minutesSince(last, ctx.now) < lockMinutes
}

/** A pass opens once: from here on it is spent. */
export async function spendPass(ctx: CommandContext, passId: string): Promise<void> {
  const pass = await ctx.find(Pass, passId, { lock: true })
  await ctx.update(Pass, pass, { usedAt: ctx.now.toString() })
}
