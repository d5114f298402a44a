import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, integer, json, text } from '#kernel/schema/fields.ts'
import { type Entry, entryColumns, recordOf } from '../entry/leaf.ts'
import { unseenFields } from '../entry/unseen-fields.ts'
import { signingKey, theSecret } from '../keys.ts'
import type { Proof } from '../proof/proof.ts'
import { inclusionPath } from '../tree/paths.ts'
import { readHashes } from '../tree/read-hashes.ts'
import { audited } from './shapes.ts'

const sql = `select ${entryColumns}, l.place, c.size, c.note, t.key_number as "keyNumber"
  from kernel.audit a join compliance.leaf l on l.entry_id = a.id, compliance.tree t
  join lateral (select size, note from compliance.checkpoint order by size desc limit 1) c on true
  where a.id = $1`

type Found = Entry & { place: number; size: number; note: string; keyNumber: number }

const opened = (salt: Buffer | null, values: (string | null)[]) =>
  salt ? { salt: salt.toString('base64'), values } : null

/** Enough to check, anywhere and without us, that the entry is in the audit that a checkpoint was signed for. */
export const auditProof = query('compliance.audit_proof', {
  summary: 'The proof that an entry is in the audit; can be checked offline',
  route: 'GET /v1/audit-entries/{id}/proof',
  needs: audited,
  shows: 'any',
  input: { values: bool({ help: 'With what the entry says of people: then it is larger.' }).default(false) },
  output: {
    format: text(),
    record: text({ max: 2000, help: 'What the leaf is the hash of.' }),
    place: integer(),
    size: integer(),
    path: json({ type: 'array', items: { type: 'string' } } as never),
    checkpoint: text({ max: 1000 }),
    key: text({ help: 'The verifier key, as C2SP signed-note writes it.' }),
    who: json({ type: ['object', 'null'] } as never).optional(),
    what: json({
      type: ['object', 'null'],
      description: 'Null where your role does not see all of it: the proof then speaks of its commitment.',
    } as never).optional(),
  },
  errors: {
    'compliance.not_sealed_yet': {
      status: 409,
      when: 'The entry is not in the tree yet. Ask again in a few seconds.',
    },
  },
  async run(ctx, { id, values }): Promise<Proof> {
    const [found] = await ctx.read<Found>(sql, [id])
    if (!found) {
      const [known] = await ctx.read('select 1 from kernel.audit where id = $1', [id])
      if (!known) throw Failure.notFound()
      return ctx.fail('compliance.not_sealed_yet')
    }
    const changes = JSON.parse(found.changes ?? 'null') as object | null
    const isWhatSeen = unseenFields(found.entity, changes, ctx.actor.permissions).length === 0
    const hashes = await readHashes(ctx.read, inclusionPath(found.place, found.size))
    return {
      format: 'mainstay.audit.proof.1',
      record: recordOf(ctx.tenant.id, found),
      place: found.place,
      size: found.size,
      path: hashes.map(hash => hash.toString('base64')),
      checkpoint: found.note,
      key: signingKey(theSecret(), numberOf(found.note)).verifier,
      who: values ? opened(found.whoSalt, [found.actorName, found.address, found.device]) : null,
      what: values && isWhatSeen ? opened(found.whatSalt, [found.changes, found.reason]) : null,
    }
  },
})

const numberOf = (note: string) => Number(/mainstay-audit-(\d+) /.exec(note)![1])
