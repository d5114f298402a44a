import type { Auth } from '#kernel/access/auth.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
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

/** A business with its first place and its owner, which tries things out until it opens. */
export async function openBusiness(tenant: NewTenant, auth: Auth): Promise<CreatedTenant> {
  if (!doors) throw new Error('No business can be opened before the house is')
  const { url, clock } = doors
  const made = await createTenant({ ...tenant, plan: 'free' }, { url, auth, clock, isKeyless: true })
  const at = clock.now().toString()
  await asOwner({ url, tenantId: made.tenantId, at }, async owner => {
    const id = uuid()
    await owner.query(setUpSql, [made.tenantId, id, at])
    await owner.audit('business.sign_up', 'business.set_up', id, { status: 'testing' })
  })
  return made
}
