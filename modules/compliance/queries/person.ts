import { Failure } from '#kernel/command/failure.ts'
import { Download } from '#kernel/query/download.ts'
import { query } from '#kernel/query/query.ts'
import { id, integer, json, text } from '#kernel/schema/fields.ts'
import { unseenFieldsOf } from '../bundle/sight.ts'
import { keptByLaw, keptOfStaff, wordsOf } from '../erasure/erase.ts'
import { gather } from '../person/gather.ts'
import { readMap } from '../person/map.ts'
import { nameOf, personNouns } from '../person/subject.ts'
import { rulesFor } from '../rules/rules.ts'
import { theSealRoom } from '../sealed-fields/seal-room.ts'

const manage = 'compliance.privacy.manage'

/** What an erasure would take out and what it would keep; nothing is changed. */
export const erasurePreview = query('compliance.erasure_preview', {
  summary: 'What forgetting a person would take out, and what the law keeps',
  route: 'GET /v1/person-erasures/preview',
  needs: manage,
  input: { entity: text({ max: 60, help: `One of ${personNouns.join(', ')}.` }), personId: id() },
  output: {
    name: text({ max: 300 }),
    rowCount: integer(),
    tables: json({ type: 'array', items: { type: 'object' } } as never),
    kept: json({ type: 'array', items: { type: 'object' } } as never),
  },
  async run(ctx, { entity, personId }) {
    const name = await nameOf(ctx.read, entity, personId)
    if (name === undefined) throw Failure.notFound()
    const map = await readMap(ctx.read)
    const gathered = await gather(ctx.read, map, { table: entity, id: personId })
    const kept = keptByLaw(gathered, rulesFor(String(ctx.tenant.settings.complianceJurisdiction ?? '*')))
    const held = new Set(kept.map(one => one.table))
    const tables = [...gathered.ids]
      .map(([table, ids]) => ({
        table,
        rowCount: ids.size,
        columns: held.has(table) ? [] : wordsOf(map, table),
      }))
      .sort((a, b) => (a.table < b.table ? -1 : 1))
    const staff = keptOfStaff(map, gathered).filter(one => !held.has(one.table))
    const rowCount = tables.reduce((sum, one) => sum + one.rowCount, 0)
    return { name, rowCount, tables, kept: [...kept, ...staff] }
  },
})

interface Kept {
  unseen: string[] | null
  entity: string
  rowId: string
  /** What was said when it was asked for. */
  purpose: string | null
}

/** A bundle is fetched by whoever asked for it, and by others who see as much. */
export const bundleOf = query('compliance.bundle', {
  summary: 'The bundle of an export, as a ZIP of JSON and files',
  route: 'GET /v1/person-requests/{id}/bundle',
  needs: manage,
  input: {},
  gives: 'application/zip',
  errors: {
    'compliance.no_bundle': {
      status: 409,
      when: 'The bundle is not ready, or it has expired. Ask for a new one.',
    },
    'compliance.bundle_beyond_sight': {
      status: 403,
      when: 'The bundle holds fields that your role does not see. Ask for one yourself: they are left out of it.',
    },
  },
  async run(ctx, { id: requestId }) {
    const [known] = await ctx.read<Kept>(
      `select result -> 'unseen' as unseen, subject_entity as entity, subject_id as "rowId",
         (select a.reason from kernel.audit a where a.row_id = r.id and a.reason is not null order by a.id limit 1) as purpose
       from compliance.person_request r where id = $1`,
      [requestId],
    )
    if (!known) throw Failure.notFound()
    const unseen = unseenFieldsOf(ctx.actor.permissions, theSealRoom().nouns())
    if (unseen.some(name => !known.unseen?.includes(name))) ctx.fail('compliance.bundle_beyond_sight')
    const parts = await ctx.read<{ content: Buffer }>(
      `select p.content from compliance.bundle_part p join compliance.person_request r on r.id = p.request_id
       where r.id = $1 and r.expires_at > $2 order by p.part`,
      [requestId, ctx.now.toString()],
    )
    if (parts.length === 0) return ctx.fail('compliance.no_bundle')
    return new Download(Buffer.concat(parts.map(part => part.content)), {
      mediaType: 'application/zip',
      fileName: 'person.zip',
      of: known,
    })
  },
})
