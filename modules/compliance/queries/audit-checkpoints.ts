import { query } from '#kernel/query/query.ts'
import { integer, json, list, text } from '#kernel/schema/fields.ts'
import { signingKey, theSecret } from '../keys.ts'
import { consistencyPath } from '../tree/paths.ts'
import { readHashes } from '../tree/read-hashes.ts'
import { audited } from './shapes.ts'

const most = 100

export const auditCheckpoints = query('compliance.audit_checkpoints', {
  summary: 'What was signed about the audit, newest first, and the keys to check it with',
  route: 'GET /v1/audit-checkpoints',
  needs: audited,
  input: { below: integer({ min: 1, help: 'Only of fewer entries.' }).optional() },
  output: {
    data: json({
      type: 'array',
      items: {
        type: 'object',
        properties: { size: { type: 'integer' }, sealedAt: { type: 'string' }, note: { type: 'string' } },
        required: ['size', 'sealedAt', 'note'],
      },
    } as never),
    keys: list(text()),
    /** Entries that are not in the tree yet. */
    waitingCount: integer(),
  },
  async run(ctx, { below }) {
    const [row] = await ctx.read<{ json: { keyNumber: number; waitingCount: number; data: unknown[] } }>(
      `select json_build_object('keyNumber', coalesce((select key_number from compliance.tree), 1),
         'waitingCount', (select count(*) from kernel.audit a where a.txid >= coalesce((select txid from compliance.tree), '0')
           and not exists (select from compliance.leaf l where l.entry_id = a.id)),
         'data', (select coalesce(json_agg(json_build_object('size', c.size, 'sealedAt', c.sealed_at, 'note', c.note)
           order by c.size desc), '[]') from (select * from compliance.checkpoint
             where $1::bigint is null or size < $1 order by size desc limit ${most}) c)) as json`,
      [below],
    )
    const { keyNumber, waitingCount, data } = row!.json
    const keys = Array.from({ length: keyNumber }, (_, at) => signingKey(theSecret(), at + 1).verifier)
    return { data, keys, waitingCount }
  },
})

export const auditConsistency = query('compliance.audit_consistency', {
  summary: 'The proof that one checkpoint’s audit is the beginning of another’s (RFC 6962, 2.1.2)',
  route: 'GET /v1/audit-consistency',
  needs: audited,
  input: { first: integer({ min: 0 }), second: integer({ min: 0 }) },
  output: { first: integer(), second: integer(), path: list(text()) },
  errors: {
    'compliance.no_such_trees': {
      status: 422,
      when: 'The first must not be larger than the second, nor the second than the audit.',
    },
  },
  async run(ctx, { first, second }) {
    const [tree] = await ctx.read<{ size: number }>('select size from compliance.tree')
    if (first > second || second > (tree?.size ?? 0)) return ctx.fail('compliance.no_such_trees')
    const path = await readHashes(ctx.read, consistencyPath(first, second))
    return { first, second, path: path.map(hash => hash.toString('base64')) }
  },
})
