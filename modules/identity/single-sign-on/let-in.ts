import { canonicalAddress } from '#kernel/access/create-account.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { House } from '#kernel/http/house-operation.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { takeBack } from '../accounts/take-back.ts'
import { type Company, domainsOf } from './company.ts'
import type { Vouched } from './provider.ts'

export const companyErrors = {
  company_address: {
    status: 403,
    when: 'The company vouches for no verified address of a domain that is its own.',
  },
  company_identity_taken: { status: 409, when: 'Another person of the company has this address already.' },
} as const

const refuse = (code: keyof typeof companyErrors) =>
  new Failure(code, companyErrors[code].status, companyErrors[code].when)

const linkedSql = `select user_id as id from auth.company_identity where tenant_id = $1 and issuer = $2 and subject = $3`

const linkSql = `insert into auth.company_identity (tenant_id, issuer, subject, user_id, linked_at)
  values ($1, $2, $3, $4, $5) on conflict do nothing returning user_id as id`

/**
 * The account of somebody whom a company vouches for. It is joined by address only where the provider has verified the
 * address and the company has shown that the domain is its own; an account that nobody had verified is first taken
 * back from whoever made it. Afterwards the provider's own mark of the person counts, not the address.
 */
export async function personOf(house: House, company: Company, vouched: Vouched): Promise<string> {
  const { auth, clock } = house
  const key = [company.tenantId, vouched.issuer, vouched.subject]
  const linked = await auth.sql.one<{ id: string }>(linkedSql, key)
  if (linked) return linked.id
  const email = await ownAddress(house, company, vouched)
  const accounts = accountsOf(auth)
  const existing = await accounts.accountOf(email)
  if (existing && !existing.emailVerified) await takeBack(auth, existing.id)
  const account = existing ?? (await accounts.createWithoutPassword(email, vouched.name ?? email))
  const made = await auth.sql.one(linkSql, [...key, account.id, clock.now().toString()])
  if (!made) throw refuse('company_identity_taken')
  await join(house, company, { userId: account.id, email, name: account.name })
  return account.id
}

async function ownAddress({ auth }: House, { tenantId }: Company, { email, isVerified }: Vouched) {
  const address = canonicalAddress(email ?? '')
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const domains = await domainsOf(auth, tenantId)
  if (!isVerified || !domains.some(one => one.isProven && one.domain === domain))
    throw refuse('company_address')
  return address
}

const joinSql = `update kernel.member set user_id = $1, version = version + 1, updated_at = $3
  where id = (select id from kernel.member where lower(email) = $2 and user_id is null and archived_at is null
    order by id limit 1) and not exists (select from kernel.member where user_id = $1) returning id, version`

const insertSql = `insert into kernel.member (tenant_id, id, created_at, updated_at, user_id, name, email, role)
  values ($1, $2, $3, $3, $4, $5, $6, $7) on conflict (tenant_id, user_id) do nothing returning id, version`

const auditSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation, entity, row_id,
  row_version) values ($1, $2, $3, 'system', $4, 'identity.join_by_company', 'kernel.member', $5, $6)`

interface Joining {
  userId: string
  email: string
  name: string
}

/** A member who was there already keeps role and history; somebody new gets the role that the company chose. */
async function join({ db, clock }: House, company: Company, { userId, email, name }: Joining): Promise<void> {
  const at = clock.now().toString()
  const { tenantId, defaultRole } = company
  await db.write(tenantId, async tx => {
    type Row = { id: string; version: number }
    const joined =
      (await tx.one<Row>(joinSql, [userId, email, at])) ??
      (await tx.one<Row>(insertSql, [tenantId, uuid(), at, userId, name, email, defaultRole]))
    if (joined) await tx.run(auditSql, [tenantId, uuid(), at, 'Company sign-in', joined.id, joined.version])
  })
}
