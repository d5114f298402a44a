import type { Auth } from '#kernel/access/auth.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { OwnerWork } from '#kernel/tenancy/as-owner.ts'
import { type CreatedTenant, createTenant, type NewTenant } from '#kernel/tenancy/create-tenant.ts'
import type { Clock } from '#kernel/time/clock.ts'

interface Doors {
  /** The owner's address of the database: no tenant may make another. */
  url: string
  clock: Clock
  /** The operator lets people sign up. */
  isOpen: boolean
}

let doors: Doors | undefined

export function openBusinessesBy(given: Doors): void {
  doors = given
}

export const takesSignUps = (): boolean => doors?.isOpen ?? false

const setUpSql = `insert into business.set_up (tenant_id, id, created_at, updated_at, status)
  values ($1, $2, $3, $3, 'testing')`

/**
 * A business with its first place, its owner and its set-up, which tries things out until it opens; all of it or
 * nothing. Under an id that whoever asked can tell again: after an answer that was lost it is the same business.
 */
export async function openBusiness(tenant: NewTenant, auth: Auth, id: string): Promise<CreatedTenant> {
  if (!doors) throw new Error('No business can be opened before the house is')
  const { url, clock } = doors
  const also = async (owner: OwnerWork) => {
    const setUpId = uuid()
    await owner.query(setUpSql, [owner.tenantId, setUpId, owner.at])
    await owner.audit('business.sign_up', 'business.set_up', setUpId, { status: 'testing' })
  }
  const place = { url, auth, clock, isKeyless: true, own: { id }, also }
  return createTenant({ ...tenant, plan: 'free' }, place)
}
