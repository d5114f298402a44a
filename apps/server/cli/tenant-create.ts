import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { editions } from '../modules.ts'
import { say } from '../say.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'
import { withAuth } from './with-auth.ts'

const help = `mainstay tenant create --slug S --edition E --timezone TZ --currency CUR [options]

  --slug S              short name for addresses: small letters, digits, hyphens
  --edition E           ${editions.map(edition => edition.id).join(', ')}
  --timezone TZ         the business’s zone, for instance Europe/Lisbon
  --currency CUR        for instance EUR
  --name N              as people read it; the slug if left out
  --locale L            language of the screens, for instance pt-PT; en if left out
  --owner-email A       an owner who can sign in
  --owner-password P    at least 12 characters; left as it is if the e-mail already has an account
  --data DIR            the data folder
  --json                {"tenantId","apiKey"} on one line

The key has the owner’s role and is shown once.`

export const tenantCreate: CliVerb = {
  summary: 'Make a tenant, its first location and an owner’s API key',
  help,
  async run(args) {
    const optional = ['name', 'locale', 'owner-email', 'owner-password'] as const
    const flags = readFlags(args, ['slug', 'edition', 'timezone', 'currency'], optional)
    const {
      'owner-email': email,
      'owner-password': password,
      data,
      ...tenant
    } = flags.values as Record<string, string>
    if ((email === undefined) !== (password === undefined))
      throw new Error('--owner-email and --owner-password go together.')
    const owner = email === undefined ? undefined : { email, password: password! }
    const wanted = { ...(tenant as typeof flags.values), owner }
    const created = await withDatabase(data, database => {
      const options = { url: database.url, editions: editions.map(edition => edition.id) }
      if (!owner) return createTenant(wanted, options)
      return withAuth(database, auth => createTenant(wanted, { ...options, auth }))
    })
    if (created.ownerExisted) say(`${email} already had an account; its password was left as it is.`)
    const { tenantId, apiKey } = created
    answer(flags.isJson, { tenantId, apiKey }, `Tenant ${tenantId}\nOwner’s API key, shown once: ${apiKey}`)
    return 0
  },
}
