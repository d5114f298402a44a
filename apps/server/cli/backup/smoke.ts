import { pino } from 'pino'
import { systemActor } from '#kernel/access/actor.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { compose } from '../../compose.ts'
import { tenantOf } from '../call-operations.ts'

const mostTenants = 5

/** Puts requests to the real server over this database: is it ready, and does every list of some tenants answer? */
export async function smoke(url: string, secret: string, filesFolder: string) {
  const log = pino({ level: 'silent' })
  const house = await compose({
    url,
    secret,
    clock: systemClock,
    log,
    isTestMode: false,
    filesFolder,
    isIdle: true,
  })
  const faults: string[] = []
  let sent = 1
  try {
    const ready = await house.http.inject('/health/ready')
    if (ready.statusCode !== 200) faults.push(`GET /health/ready: ${ready.statusCode}`)
    const tenants = await house.db.dispatch.rows<{ id: string }>(
      'select id from kernel.tenant order by id limit $1',
      [mostTenants],
    )
    const lists = house.operations.filter(({ name, path }) => /\.list$/.test(name) && !path.includes('{'))
    for (const { id } of tenants) {
      const tenant = await tenantOf(house.db.read, id)
      const actor = systemActor(id, house.registry.permissions)
      for (const operation of lists) {
        sent++
        const call = {
          tenant,
          actor,
          now: systemClock.now(),
          requestId: 'check',
          path: {},
          query: {},
          body: undefined,
        }
        const status = await operation.run(call).then(
          answer => answer.status,
          (error: Error) => error.message,
        )
        if (status !== 200) faults.push(`${operation.method} ${operation.path} of ${tenant.slug}: ${status}`)
      }
    }
  } finally {
    await house.close()
  }
  return { sent, faults }
}
