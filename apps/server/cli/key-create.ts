import { createKey } from '#kernel/tenancy/let-in.ts'
import { registryOfAll } from '../modules.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'

const help = `mainstay key create --tenant S --role R [options]

  --tenant S       the tenant’s slug
  --role R         owner, a role of its edition, or one of its own
  --name N         what the key is for
  --location ID    only this location; several with commas between
  --data DIR       the data folder
  --json           {"tenantId","apiKey"} on one line`

export const keyCreate: CliVerb = {
  summary: 'Make an API key of a tenant',
  help,
  async run(args) {
    const { values, isJson } = readFlags(args, ['tenant', 'role'], ['name', 'location', 'data'])
    const { rolesOf } = registryOfAll()
    const locationIds = values.location?.split(',') ?? null
    const { tenant, role, name } = values
    const { tenantId, apiKey } = await withDatabase(values.data, ({ url }) =>
      createKey({ tenant, role, name, locationIds }, { url, rolesOf }),
    )
    answer(isJson, { tenantId, apiKey }, `API key, shown once: ${apiKey}`)
    return 0
  },
}
