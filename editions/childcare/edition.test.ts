import { describe, expect, it } from 'vitest'
import { registryOfAll } from '#apps/server/modules.ts'
import { expandPermissions } from '#kernel/access/permission.ts'
import { childcare } from './edition.ts'

const { permissions, modules } = registryOfAll()
const heldBy = (role: string) => expandPermissions(childcare.roles[role]!, permissions)

describe('the roles of a childcare centre', () => {
  it('let a teacher move children and hand them over, but change no contact and override no rule', () => {
    const held = heldBy('teacher')
    expect(held.has('presence.segment.operate') && held.has('presence.release.operate')).toBe(true)
    for (const one of ['children.contact.write', 'children.child.write', 'presence.segment.override'])
      expect(held.has(one), one).toBe(false)
  })

  it('let a kiosk do what is done at the door, and nothing else', () => {
    expect([...heldBy('kiosk')]).toEqual(['kiosk.visit.operate'])
  })

  it('let a guardian see and do nothing beyond what is asked for by name as their own', () => {
    for (const held of heldBy('guardian'))
      expect([
        'kiosk.scan.use',
        'billing.balance.read',
        'billing.own.pay',
        'notices.notice.read',
        'daybook.feed.use',
      ]).toContain(held)
  })

  it('name no permission that does not exist and no module that is not there', () => {
    for (const pattern of Object.values(childcare.roles).flat())
      expect(expandPermissions([pattern], permissions).size, pattern).toBeGreaterThan(0)
    const known = modules.map(module => module.id)
    expect(childcare.modules.filter(id => !known.includes(id))).toEqual([])
  })
})
