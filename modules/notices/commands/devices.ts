import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { id, text, url } from '#kernel/schema/fields.ts'
import { isOpenUrl } from '../carriers/egress.ts'
import { forgetDevice } from '../steps/suppress.ts'

// The same browser again, perhaps with somebody else at it: it is woken for who asked last.
const sql = `insert into notices.device as d (tenant_id, id, created_at, updated_at, person_id, name, endpoint, p256dh, auth)
  values ($1, $2, $3, $3, $4, $5, $6, $7, $8)
  on conflict on constraint device_once do update set person_id = excluded.person_id, name = excluded.name,
    p256dh = excluded.p256dh, auth = excluded.auth, archived_at = null, updated_at = excluded.updated_at,
    version = d.version + 1
  returning id`

// More devices than anybody has; each is called for each notice.
const most = 20

export const addDevice = command('notices.add_device', {
  summary: 'Wake this browser when I am told something',
  route: 'POST /v1/push-devices',
  needs: null,
  input: {
    name: text({ max: 100, help: 'What it is, for your list of devices.' }),
    endpoint: url({ help: 'As the browser’s push subscription gives it.' }),
    p256dh: text({ max: 120, pattern: '^[A-Za-z0-9_-]{86,88}=?$' }),
    auth: text({ max: 60, pattern: '^[A-Za-z0-9_-]{20,24}={0,2}$' }),
  },
  output: { id: id(), name: text() },
  status: 201,
  errors: {
    'notices.too_many_devices': { status: 409, when: 'You have twenty devices. Take one off first.' },
  },
  async run(ctx, { name, endpoint, p256dh, auth }) {
    if (!isOpenUrl(endpoint))
      throw Failure.field('/endpoint', 'not_public', 'Give the https address of a public push service.')
    const known = await ctx.sql.one<{ count: number }>(
      'select count(*) as count from notices.device where person_id = $1 and archived_at is null and endpoint <> $2',
      [ctx.actor.id, endpoint],
    )
    if (known!.count >= most) return ctx.fail('notices.too_many_devices')
    const kept = await ctx.sql.one<{ id: string }>(sql, [
      ctx.tenant.id,
      uuid(),
      ctx.now.toString(),
      ctx.actor.id,
      name,
      endpoint,
      p256dh,
      auth,
    ])
    return { id: kept!.id, name }
  },
})

export const removeDevice = command('notices.remove_device', {
  summary: 'Wake this browser no more',
  route: 'DELETE /v1/push-devices/{id}',
  needs: null,
  input: {},
  output: { id: id() },
  async run(ctx, input) {
    const own = await ctx.sql.one('select 1 from notices.device where id = $1 and person_id = $2', [
      input.id,
      ctx.actor.id,
    ])
    if (!own) throw Failure.notFound()
    await forgetDevice(ctx.sql, ctx.now, input.id)
    return { id: input.id }
  },
})
