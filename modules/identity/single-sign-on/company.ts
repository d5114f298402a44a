import type { Auth } from '#kernel/access/auth.ts'
import { newSecret } from '#kernel/access/credentials.ts'
import { seal, unseal } from '../seal.ts'

type At = Pick<Auth, 'sql' | 'keyFor'>

export interface Company {
  tenantId: string
  slug: string
  issuer: string
  clientId: string
  clientSecret: string
  defaultRole: string
}

export interface Domain {
  domain: string
  token: string
  isProven: boolean
}

const columns = `c.tenant_id as "tenantId", c.slug, c.issuer, c.client_id as "clientId",
  c.client_secret as "clientSecret", c.default_role as "defaultRole"`

const opened = (auth: At, found: Company | undefined): Company | undefined =>
  found && { ...found, clientSecret: unseal(auth, `company ${found.tenantId}`, found.clientSecret) }

export const companyOf = async (auth: At, tenantId: string) =>
  opened(
    auth,
    await auth.sql.one<Company>(`select ${columns} from auth.company_sign_in c where tenant_id = $1`, [
      tenantId,
    ]),
  )

const byDomainSql = `select ${columns} from auth.company_domain d
  join auth.company_sign_in c on c.tenant_id = d.tenant_id where d.domain = $1 and d.proven_at is not null`

/** Whose people have addresses of this domain; only who has shown that it is theirs. */
export const companyAt = async (auth: At, domain: string) =>
  opened(auth, await auth.sql.one<Company>(byDomainSql, [domain]))

const keepSql = `insert into auth.company_sign_in (tenant_id, slug, issuer, client_id, client_secret, default_role,
    updated_at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (tenant_id) do update set slug = $2, issuer = $3, client_id = $4, client_secret = $5,
    default_role = $6, updated_at = $7`

export async function keepCompany(auth: At, company: Company, at: string): Promise<void> {
  const { tenantId, slug, issuer, clientId, clientSecret, defaultRole } = company
  const sealed = seal(auth, `company ${tenantId}`, clientSecret)
  await auth.sql.run(keepSql, [tenantId, slug, issuer, clientId, sealed, defaultRole, at])
}

export const removeCompany = ({ sql }: At, tenantId: string): Promise<number> =>
  sql.run('delete from auth.company_sign_in where tenant_id = $1', [tenantId])

const domainColumns = `domain, token, proven_at is not null as "isProven"`

export const domainsOf = ({ sql }: At, tenantId: string): Promise<Domain[]> =>
  sql.rows<Domain>(`select ${domainColumns} from auth.company_domain where tenant_id = $1 order by domain`, [
    tenantId,
  ])

export const addDomain = ({ sql }: At, tenantId: string, domain: string) =>
  sql.one<Domain>(
    `insert into auth.company_domain (tenant_id, domain, token) values ($1, $2, $3)
      on conflict (tenant_id, domain) do update set domain = $2 returning ${domainColumns}`,
    [tenantId, domain, newSecret()],
  )

export const proveDomain = ({ sql }: At, tenantId: string, domain: string, at: string) =>
  sql.one<Domain>(
    `update auth.company_domain set proven_at = coalesce(proven_at, $3)
      where tenant_id = $1 and domain = $2 returning ${domainColumns}`,
    [tenantId, domain, at],
  )

export const removeDomain = ({ sql }: At, tenantId: string, domain: string): Promise<number> =>
  sql.run('delete from auth.company_domain where tenant_id = $1 and domain = $2', [tenantId, domain])
