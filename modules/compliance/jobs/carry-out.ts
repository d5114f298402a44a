import type { JobContext } from '#kernel/job/job.ts'
import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { discardLater } from '#modules/files/public.ts'
import { collect } from '../bundle/collect.ts'
import { pack } from '../bundle/pack.ts'
import { blinder } from '../bundle/sight.ts'
import { erase } from '../erasure/erase.ts'
import { gather } from '../person/gather.ts'
import { readMap } from '../person/map.ts'
import { rulesFor } from '../rules/rules.ts'
import { theSealRoom } from '../sealed-fields/seal-room.ts'

interface Request {
  id: string
  kind: 'export' | 'erasure'
  entity: string
  subjectId: string
  name: string | null
  status: string
  business: string
  jurisdiction: string | null
  /** What the one who asked does not see. */
  unseen: string[] | null
}

const requestSql = `select r.id, r.kind, r.subject_entity as entity, r.subject_id as "subjectId", r.subject_name as name,
  r.status, t.name as business, t.settings ->> 'complianceJurisdiction' as jurisdiction,
  r.result -> 'unseen' as unseen
  from compliance.person_request r, kernel.tenant t where r.id = $1`

const setSql = `update compliance.person_request set status = $2, progress = $3, updated_at = $4, version = version + 1,
  result = coalesce($5::jsonb, result), done_at = case when $2 in ('done', 'failed') then $4::timestamptz end,
  byte_count = coalesce($6::bigint, byte_count), expires_at = coalesce($7::timestamptz, expires_at) where id = $1`

const partBytes = 1_000_000
const daysToFetch = 7
const mostAttempts = 3

/** Does what was asked for about one person. Running it twice does no harm. */
export const carryOut = job('compliance.carry_out', {
  input: { requestId: id() },
  async run(ctx, { requestId }) {
    const [request] = await ctx.read<Request>(requestSql, [requestId])
    if (!request || request.status === 'done') return
    try {
      await (request.kind === 'export' ? makeBundle(ctx, request) : forget(ctx, request))
    } catch (error) {
      if (ctx.signal.aborted || ctx.attempt < mostAttempts) throw error
      ctx.log.error({ err: error, requestId }, 'a request about a person was given up')
      await ctx.write(tx => tx.run(setSql, [requestId, 'failed', 0, ctx.now.toString(), null, null, null]))
    }
  },
})

async function makeBundle(ctx: JobContext, request: Request): Promise<void> {
  const map = await readMap(ctx.read)
  const gathered = await gather(ctx.read, map, { table: request.entity, id: request.subjectId })
  const unseen = request.unseen ?? []
  const blind = blinder(unseen, theSealRoom().noun)
  let told = 0
  const rows = await collect({
    tenantId: ctx.tenantId,
    read: ctx.read,
    map,
    gathered,
    blind,
    async progressed(share) {
      if (share * 100 < told + 10) return
      told = Math.floor(share * 90)
      await ctx.write(tx =>
        tx.run(setSql, [request.id, 'running', told, ctx.now.toString(), null, null, null]),
      )
    },
  })
  const at = ctx.now.toString()
  const subject = { entity: request.entity, id: request.subjectId, name: request.name }
  const bundle = await pack({ tenantId: ctx.tenantId, subject, business: request.business, at, rows, blind })
  const counts = Object.fromEntries(Object.entries(rows).map(([table, some]) => [table, some.length]))
  const parts = Array.from({ length: Math.ceil(bundle.length / partBytes) }, (_, at) => ({
    at,
    content: bundle.subarray(at * partBytes, (at + 1) * partBytes),
  }))
  await ctx.write(async tx => {
    await tx.run('delete from compliance.bundle_part where request_id = $1', [request.id])
    await tx.run(
      `insert into compliance.bundle_part (tenant_id, request_id, part, content)
       select $1, $2, part, content from unnest($3::integer[], $4::bytea[]) as u (part, content)`,
      [ctx.tenantId, request.id, parts.map(part => part.at), parts.map(part => part.content)],
    )
    const until = ctx.now.add({ hours: 24 * daysToFetch }).toString()
    const result = JSON.stringify({ counts, unseen, leftOut: blind.leftOut() })
    await tx.run(setSql, [request.id, 'done', 100, at, result, bundle.length, until])
  })
}

async function forget(ctx: JobContext, request: Request): Promise<void> {
  const map = await readMap(ctx.read)
  const at = ctx.now.toString()
  await ctx.write(async tx => {
    const read = <T>(text: string, values?: unknown[]) => tx.rows<T>(text, values)
    const gathered = await gather(read, map, { table: request.entity, id: request.subjectId })
    const rules = rulesFor(request.jurisdiction ?? '*')
    const done = await erase({ tx, map, gathered, rules, at, requestId: request.id })
    const { fileIds, ...result } = done
    await tx.run(setSql, [request.id, 'done', 100, at, JSON.stringify(result), null, null])
    await tx.run(
      `update files.file set gone_at = $2, archived_at = coalesce(archived_at, $2) where id = any ($1::uuid[])`,
      [fileIds, at],
    )
    discardLater(tx, { ids: fileIds, uploads: [] })
  })
}
