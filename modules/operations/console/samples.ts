import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { type NewBusiness, yard } from '../yard.ts'
import { errors } from './errors.ts'
import { deedOf } from './operator.ts'
import { uuidOf } from './tenants.ts'

// Whoever is new has said nothing yet: nothing has happened there that left an event.
const foundSql = `select id, slug, edition, currency, timezone,
    not exists (select from kernel.event e where e.tenant_id = t.id) as "isNew"
  from kernel.tenant t where id = $1`

const notNew = 'Something has happened in this business already. Make a new one for sample data.'

const keyOf = (id: string) => `samples:${id}`
const beginSql = `insert into kernel.house (key, value) values ($1, '{"status":"running"}') on conflict do nothing returning key`
const endSql = 'update kernel.house set value = $2, updated_at = now() where key = $1'

async function load(business: NewBusiness): Promise<void> {
  const { book, seed, log } = yard()
  const outcome = await seed!(business).then(
    () => ({ status: 'done' }),
    (error: Error) => {
      log.error({ err: error, tenantId: business.id }, 'sample data could not be loaded')
      return { status: 'failed', fault: error.message.slice(0, 300) }
    },
  )
  await book
    .ask(endSql, [keyOf(business.id), JSON.stringify(outcome)])
    .catch(error => log.error({ err: error }, 'what became of sample data could not be noted'))
}

const state = Type.Object({ status: Type.String(), fault: Type.Optional(Type.String()) })

export const loadSamples = houseOperation({
  id: 'console.seed_tenant',
  method: 'POST',
  path: '/v1/console/tenants/{id}/sample-data',
  summary:
    'Load what its edition shows itself with into a new business; its invented people sign in nowhere else',
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
    const [begun] = found.isNew ? await book.ask(beginSql, [keyOf(id)]) : []
    if (!begun) throw new Failure('operations.not_new', 409, notNew)
    await book.note(deedOf(house, call, 'console.seed_tenant', { tenantId: id }))
    void load(found)
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
    const found = await db.dispatch.one<{ value: object }>('select value from kernel.house where key = $1', [
      keyOf(uuidOf(path.id)),
    ])
    if (!found) throw Failure.notFound()
    return found.value
  },
})
