import Type from 'typebox'
import { keyHint, sha256 } from '#kernel/access/credentials.ts'
import { Failure } from '#kernel/command/failure.ts'
import { reused } from '#kernel/command/idempotency.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { type CopyState, copyKey, copyState, copyStates, moveOn } from '../copies/orders.ts'
import { yard } from '../yard.ts'
import { errors } from './errors.ts'
import { deedOf } from './operator.ts'
import { ownOf } from './own.ts'
import { uuidOf } from './tenants.ts'

const asked = `select id, name, exists (select from kernel.tenant where slug = $2) or exists (
    select from kernel.house where key like 'copy:%' and value ->> 'slug' = $2
      and value ->> 'status' in ('waiting', 'running')) as "isTaken"
  from kernel.tenant where id = $1`

// The queue begins at once; without this it would look after five minutes.
const begin = `select graphile_worker.add_job('operations.copy_tenants', '{}'::json, job_key := 'operations.copy_tenants')`

export const orderCopy = houseOperation({
  id: 'console.clone_tenant',
  method: 'POST',
  path: '/v1/console/tenants/{id}/copies',
  summary: 'Copy a business into a new one without its people’s names; the copy’s key is told once',
  who: 'operator',
  input: Type.Object(
    {
      slug: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{1,62}$' }),
      name: Type.String({ minLength: 1, maxLength: 120 }),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ id: Type.String(), apiKey: Type.String() }),
  status: 202,
  errors: {
    ...errors,
    'kernel.slug_taken': { status: 409, when: 'There is a business of this short name.' },
  },
  async run(house, call) {
    const { book } = yard()
    const { slug, name } = call.body
    const from = uuidOf(call.path.id)
    const { id: to, apiKey } = ownOf(house, call, 'console.clone_tenant')
    const before = await copyState(house.db.dispatch, to)
    if (before && (before.slug !== slug || before.from !== from)) throw reused()
    if (before) {
      await book.ask(begin)
      return { id: to, apiKey }
    }
    const found = await house.db.dispatch.one<{ name: string; isTaken: boolean }>(asked, [from, slug])
    if (!found) throw Failure.notFound()
    if (found.isTaken)
      throw new Failure(
        'kernel.slug_taken',
        409,
        `There is already a business with the short name "${slug}".`,
      )
    const order: CopyState = {
      ...{ from, to, slug, name, fromName: found.name },
      ...{ keyHint: keyHint(apiKey), keyHash: sha256(apiKey).toString('hex') },
      ...{ status: 'waiting', done: 0, of: 0, rows: 0 },
    }
    const deed = deedOf(house, call, 'console.clone_tenant', { tenantId: from })
    await book.set(copyKey(to), order, deed)
    await book.ask(begin)
    return { id: to, apiKey }
  },
})

export const copies = houseOperation({
  id: 'console.copies',
  method: 'GET',
  path: '/v1/console/copies',
  summary:
    'Copies of businesses: those that are being made with how far they are, and what became of the last',
  who: 'operator',
  output: Type.Object({ data: Type.Array(Type.Object({}, { additionalProperties: true })) }),
  status: 200,
  errors,
  async run({ db }) {
    const all = await copyStates(db.dispatch)
    return { data: all.map(({ keyHint: _hint, keyHash: _hash, to: id, ...shown }) => ({ id, ...shown })) }
  },
})

export const cancelCopy = houseOperation({
  id: 'console.cancel_copy',
  method: 'POST',
  path: '/v1/console/copies/{id}/cancellation',
  summary: 'Break off the copying of a business; nothing of the copy stays',
  who: 'operator',
  output: Type.Object({ status: Type.String() }),
  status: 200,
  errors: {
    ...errors,
    'operations.copy_is_over': { status: 409, when: 'The copy is there already, or came to nothing.' },
  },
  async run(house, call) {
    const { book } = yard()
    const id = uuidOf(call.path.id)
    const found = await copyState(house.db.dispatch, id)
    if (!found) throw Failure.notFound()
    const run = async (text: string, values?: unknown[]) =>
      (await book.ask(`${text} returning key`, values)).length
    if (!(await moveOn({ run }, id, { status: 'cancelled' })))
      throw new Failure(
        'operations.copy_is_over',
        409,
        'This copy is over: there is nothing left to break off.',
      )
    await book.note(
      deedOf(house, call, 'console.cancel_copy', { tenantId: found.from, changes: { copy: id } }),
    )
    return { status: 'cancelled' }
  },
})
