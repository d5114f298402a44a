import { createUser } from '#kernel/tenancy/let-in.ts'
import { registryOfAll } from '../modules.ts'
import { say } from '../say.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'
import { withAuth } from './with-auth.ts'

const help = `mainstay user create --tenant S --role R --email A --password P [options]

  --tenant S       the tenant’s slug
  --role R         owner, a role of its edition, or one of its own
  --email A        what the person signs in with
  --password P     at least 12 characters; left as it is if the e-mail already has an account, and must be
                   its own where nobody has confirmed that address
  --name N         the person’s name
  --location ID    only this location; several with commas between
  --data DIR       the data folder
  --json           {"tenantId","memberId","userId"} on one line`

export const userCreate: CliVerb = {
  summary: 'Let a person sign in, as a member of a tenant',
  help,
  async run(args) {
    const required = ['tenant', 'role', 'email', 'password'] as const
    const { values, isJson } = readFlags(args, required, ['name', 'location', 'data'])
    const { rolesOf } = registryOfAll()
    const { data, location, ...user } = values
    const locationIds = location?.split(',') ?? null
    const { existed, ...created } = await withDatabase(data, database =>
      withAuth(database, auth => createUser({ ...user, locationIds }, { url: database.url, rolesOf, auth })),
    )
    if (existed) say(`${user.email} already had an account; its password was left as it is.`)
    answer(isJson, created, `${user.email} can now sign in to ${user.tenant} as ${user.role}.`)
    return 0
  },
}
