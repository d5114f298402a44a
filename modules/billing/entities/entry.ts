import { entity } from '#kernel/entity/entity.ts'
import { id, ref, text } from '#kernel/schema/fields.ts'

const posted = { readOnly: true }

const postings = `(select coalesce(json_agg(json_build_object('account', p.account, 'currency', p.currency,
  'amount', p.amount) order by p.line), '[]'::json)
  from billing.posting p where p.entry_id = t.id)`

/** One entry of the journal. Its postings add up to zero in each currency; a mistake is reversed, never edited. */
export const Entry = entity('billing.entry', {
  plural: 'ledger-entries',
  title: 'memo',
  label: 'Ledger entry',
  access: { read: 'billing.ledger.read', write: 'billing.ledger.read' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    memo: text({ max: 500, ...posted }),
    subjectEntity: text(posted).optional(),
    subjectId: id(posted).optional(),
    reversesId: ref('billing.entry', posted).optional(),
  },
  includes: { postings: { summary: 'Debits (positive) and credits (negative)', sql: postings } },
  constraints: {
    entry_reversed_once: {
      code: 'billing.already_reversed',
      message: 'This entry has been reversed already.',
    },
  },
})
