import { command } from '#kernel/command/command.ts'
import { event } from '#kernel/event/event.ts'
import { bool, list, text } from '#kernel/schema/fields.ts'
import { Tenant } from '#kernel/tenancy/tenant.ts'
import { isFoundation, lacking, neededBy, switchedOff } from '../switches/switches.ts'
import { partsOf } from '../yard.ts'

export const moduleSwitched = event('operations.module_switched', {
  summary: 'A part of the house was switched on or off for a business',
})

const locked = `select id, version, settings from kernel.tenant where id = $1 for update`
const written = `update kernel.tenant set settings = jsonb_set(settings, '{modulesOff}', $2), version = version + 1,
  updated_at = $3 where id = $1 returning id, version, settings`

interface TenantRow {
  id: string
  version: number
  settings: Record<string, unknown>
}

export const switchModule = command('operations.switch_module', {
  summary: 'Switch a part of the house on or off for this business; its data stays',
  route: 'PUT /v1/module-switches',
  needs: 'operations.module.switch',
  input: { module: text({ max: 60 }), isOn: bool() },
  output: { module: text(), isOn: bool(), modulesOff: list(text()) },
  emits: [moduleSwitched],
  errors: {
    'operations.no_such_module': { status: 404, when: 'There is no part of this name.' },
    'operations.foundation': { status: 409, when: 'Everything stands on this part; it stays on.' },
    'operations.needed': { status: 409, when: 'Parts that are on need this one; switch them off first.' },
    'operations.lacking': { status: 409, when: 'This part needs others that are off; switch them on first.' },
  },
  async run(ctx, { module, isOn }) {
    const parts = partsOf(ctx.tenant.edition)
    if (!parts.some(part => part.id === module)) ctx.fail('operations.no_such_module')
    if (isFoundation(module)) ctx.fail('operations.foundation')
    const before = (await ctx.sql.one<TenantRow>(locked, [ctx.tenant.id]))!
    const missing = isOn ? lacking(module, parts, before) : []
    if (missing.length) ctx.fail('operations.lacking', { modules: missing })
    const needing = isOn ? [] : neededBy(module, parts, before)
    if (needing.length) ctx.fail('operations.needed', { modules: needing })
    const others = switchedOff(before).filter(id => id !== module)
    const modulesOff = isOn ? others : [...others, module].sort()
    const values = [ctx.tenant.id, JSON.stringify(modulesOff), ctx.now]
    const after = (await ctx.sql.one<TenantRow>(written, values))!
    ctx.record(Tenant, after as never, before as never, ['settings'])
    ctx.emit(moduleSwitched, { entity: Tenant.name, rowId: after.id, data: { module, isOn } })
    return { module, isOn, modulesOff }
  },
})
