import type { CreatedTenant } from '#kernel/tenancy/create-tenant.ts'
import type { Plan } from '../load/plan.ts'
import type { BenchPostgres } from '../world/postgres.ts'

/** What is asked of the large tenant, in Mainstay's words and in those of the bare server. */
export interface Requests {
  get: { mainstay: Plan; bare: Plan }
  list: { mainstay: Plan; bare: Plan }
  search: Plan
  create: { mainstay(start: number): Plan; bare(start: number): Plan }
  /** What is typed in searches. */
  terms: string[]
}

export const headersOf = (tenant: CreatedTenant) => ({ authorization: `Bearer ${tenant.apiKey}` })

interface Sample {
  id: string
  name: string
  email: string
  phone: string
}

const sampleSql = `select id, name, email, phone from people.customer where tenant_id = $1
  order by hashtext(name || email) limit 2000`

// Bookings of the measure lie after every stay that the tenant has.
const fromSql = `select to_char(current_date + 1000, 'YYYY-MM-DD') as day`

export async function requestsOf(
  postgres: BenchPostgres,
  database: string,
  tenant: CreatedTenant,
): Promise<Requests> {
  const sample = await postgres.rows<Sample>(database, sampleSql, [tenant.tenantId])
  const rooms = await postgres.rows<{ id: string; roomTypeId: string }>(
    database,
    'select id, room_type_id as "roomTypeId" from places.room where tenant_id = $1 order by position',
    [tenant.tenantId],
  )
  const from = (await postgres.rows<{ day: string }>(database, fromSql))[0]!.day
  const headers = headersOf(tenant)
  const get = (paths: string[], own = headers as Record<string, string>): Plan => ({
    kind: 'cycle',
    headers: own,
    paths,
  })
  const terms = sample.slice(0, 400).map(typed)
  const booking = { kind: 'bookings' as const, locationId: tenant.locationId, rooms, from }
  const customers = sample.map(customer => customer.id)
  const fromName = (prefix: string) => sample.map(({ name }) => prefix + encodeURIComponent(name))
  return {
    terms,
    get: {
      mainstay: get(sample.map(({ id }) => `/v1/customers/${id}`)),
      bare: get(
        sample.map(({ id }) => `/customers/${id}`),
        {},
      ),
    },
    list: {
      mainstay: get(fromName('/v1/customers?include=pets&limit=50&filter[name][gte]=')),
      bare: get(fromName('/customers?from='), {}),
    },
    search: get(terms.map(term => `/v1/search?q=${encodeURIComponent(term)}`)),
    create: {
      mainstay: start => ({ ...booking, path: '/v1/stays', headers, customers, start }),
      bare: start => ({ ...booking, path: '/stays', headers: {}, customers, start }),
    },
  }
}

/** As people type: the beginning of a surname, the whole name, an e-mail, a telephone number. */
function typed({ name, email, phone }: Sample, at: number): string {
  const surname = name.split(' ')[1]!
  return [surname.slice(0, 5), name, email, phone.replaceAll(' ', '').slice(-9)][at % 4]!
}
