import { describe, expect, it } from 'vitest'
import { registryOfAll } from '#apps/server/modules.ts'
import { expandPermissions } from '#kernel/access/permission.ts'
import { petresort } from './edition.ts'

const { permissions, modules } = registryOfAll()
const heldBy = (role: string) => expandPermissions(petresort.roles[role]!, permissions)

describe('the roles of a pet resort', () => {
  it('let a caretaker check guests in and record vaccinations, but not sell rooms', () => {
    const held = heldBy('caretaker')
    expect(held.has('bookings.stay.operate') && held.has('pets.health.write')).toBe(true)
    expect(held.has('bookings.stay.write') || held.has('people.customer.write')).toBe(false)
  })

  it('let nobody but the owner hand out keys or change roles', () => {
    for (const role of Object.keys(petresort.roles)) {
      expect(heldBy(role).has('kernel.api_key.write')).toBe(false)
      expect(heldBy(role).has('kernel.role.write')).toBe(false)
    }
  })

  it('name no permission that does not exist and no module that is not there', () => {
    for (const pattern of Object.values(petresort.roles).flat())
      expect(expandPermissions([pattern], permissions).size, pattern).toBeGreaterThan(0)
    const known = modules.map(module => module.id)
    expect(petresort.modules.filter(id => !known.includes(id))).toEqual([])
  })
})
