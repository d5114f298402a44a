import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import type { Sql } from '#kernel/db/database.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { emptyOut } from '../samples/empty-out.ts'
import {
  beginSamples,
  type SampleRun,
  type SampleState,
  sampleStateSql,
  samplesKey,
} from '../samples/lease.ts'
import { type NewBusiness, yard } from '../yard.ts'
import { errors } from './errors.ts'
import { deedOf } from './operator.ts'
import { uuidOf } from './tenants.ts'

// Whoever is new has said nothing yet: nothing has happened there that left an event.
const foundSql = `select id, slug, edition, currency, timezone,
    not exists (select from kernel.event e where e.tenant_id = t.id) as "isNew"
  from kernel.tenant t where id = $1`

const notNew = 'Something has happened in this business already. Make a new one for sample data.'

async function load(business: NewBusiness, run: SampleRun): Promise<void> {
  const { seed, log } = yard()
  const outcome = await seed!(business).then(
    (): SampleState => ({ status: 'done' }),
    (error: Error): SampleState => {
      log.error({ err: error, tenantId: business.id }, 'sample data could not be loaded')
      return { status: 'failed', fault: error.message.slice(0, 300) }
    },
  )
  await run
    .end(outcome)
    .catch(error => log.error({ err: error }, 'what became of sample data could not be noted'))
}

/** Of one that broke off or failed, what it left goes first. */
async function makeRoom(business: NewBusiness, run: SampleRun): Promise<void> {
  const { url, filesFolder } = yard()
  const before: SampleState = { status: 'failed', fault: notNew }
  const isEmpty = await emptyOut({ url, tenantId: business.id, filesFolder }).catch(async error => {
    await run.end({ ...before, fault: (error as Error).message.slice(0, 300) })
    throw error
  })
  if (isEmpty) return
  await run.end(before)
  throw new Failure('operations.not_new', 409, notNew)
}

const stateSql = `select ${sampleStateSql('h')} as state from kernel.house h where key = $1`
const stateOf = async (house: Pick<Sql, 'one'>, id: string) =>
  (await house.one<{ state: SampleState }>(stateSql, [samplesKey(id)]))?.state

const state = Type.Object({ status: Type.String(), fault: Type.Optional(Type.String()) })

export const loadSamples = houseOperation({
  id: 'console.seed_tenant',
  method: 'POST',
  path: '/v1/console/tenants/{id}/sample-data',
  summary:
    'Load what its edition shows itself with into a new business, or again where that broke off; its invented people sign in nowhere else',
  who: 'operator',
  output: state,
  status: 202,
  errors: {
    ...errors,
    'operations.not_new': {
      status: 409,
      when: notNew,
    },
  },
  async run(house, call) {
    const { book, seed } = yard()
    const id = uuidOf(call.path.id)
    const found = await house.db.dispatch.one<NewBusiness & { isNew: boolean }>(foundSql, [id])
    if (!found || !seed) throw Failure.notFound()
    const isAgain = ['broken_off', 'failed'].includes((await stateOf(house.db.dispatch, id))?.status ?? '')
    const run = found.isNew || isAgain ? await beginSamples(book, id) : undefined
    if (!run) throw new Failure('operations.not_new', 409, notNew)
    if (!found.isNew) await makeRoom(found, run)
    await book.note(deedOf(house, call, 'console.seed_tenant', { tenantId: id, changes: { isAgain } }))
    void load(found, run)
    return { status: 'running' }
  },
})

export const sampleState = houseOperation({
  id: 'console.samples',
  method: 'GET',
  path: '/v1/console/tenants/{id}/sample-data',
  summary: 'Whether sample data is being loaded into a business, or was',
  who: 'operator',
  output: state,
  status: 200,
  errors,
  async run({ db }, { path }) {
    const found = await stateOf(db.dispatch, uuidOf(path.id))
    if (!found) throw Failure.notFound()
    return found
  },
})
