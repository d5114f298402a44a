import { describe, expect, test } from 'vitest'
import { actorHolds, actorMayAt, systemActor } from './actor.ts'
import { hiddenFields, withoutHidden } from './hidden-fields.ts'
import { expandPermissions, patternsOfRole, permissionMatches, roleExists } from './permission.ts'

const all = ['bookings.stay.read', 'bookings.stay.operate', 'pets.pet.read', 'kernel.member.write']

describe('permissions', () => {
  test('a star stands for everything, a module, or an ending', () => {
    expect(expandPermissions(['*'], all)).toEqual(new Set(all))
    expect([...expandPermissions(['bookings.*'], all)]).toEqual([
      'bookings.stay.read',
      'bookings.stay.operate',
    ])
    expect([...expandPermissions(['*.read'], all)]).toEqual(['bookings.stay.read', 'pets.pet.read'])
    expect([...expandPermissions(['pets.pet.read'], all)]).toEqual(['pets.pet.read'])
  })

  test('a pattern that names nothing grants nothing', () => {
    expect(expandPermissions(['pets.pet.delete', 'booking.*', ''], all).size).toBe(0)
    expect(permissionMatches('pets.*', 'petsXpet')).toBe(false)
    expect(permissionMatches('pets*', 'pets')).toBe(false)
  })

  test('a tenant may narrow a built-in role but not its owner', () => {
    const builtIn = { receptionist: ['bookings.*'], owner: ['pets.*'] }
    expect(patternsOfRole('receptionist', builtIn)).toEqual(['bookings.*'])
    expect(patternsOfRole('receptionist', builtIn, ['bookings.stay.read'])).toEqual(['bookings.stay.read'])
    expect(patternsOfRole('owner', builtIn, ['pets.pet.read'])).toEqual(['*'])
  })

  test('a role nobody defined may do nothing, even when named like a part of every object', () => {
    expect(patternsOfRole('constructor', {})).toEqual([])
    expect(roleExists('constructor', {})).toBe(false)
    expect(roleExists('owner', {})).toBe(true)
  })
})

describe('an actor', () => {
  const actor = { ...systemActor('t', ['pets.pet.read']), locationIds: ['a'] }

  test('acts at its own locations and on rows that belong to none', () => {
    expect(actorMayAt(actor, 'a')).toBe(true)
    expect(actorMayAt(actor, null)).toBe(true)
    expect(actorMayAt(actor, 'b')).toBe(false)
    expect(actorMayAt({ ...actor, locationIds: [] }, 'a')).toBe(false)
    expect(actorMayAt({ ...actor, locationIds: null }, 'b')).toBe(true)
  })

  test('may not hand out more than it holds', () => {
    expect(actorHolds(actor, ['pets.pet.read'])).toBe(true)
    expect(actorHolds(actor, ['pets.pet.read', 'kernel.member.write'])).toBe(false)
  })

  test('does not see a field whose permission it lacks', () => {
    const hidden = hiddenFields(actor.permissions, { salary: 'kernel.member.write', name: 'pets.pet.read' })
    expect(withoutHidden({ name: 'Ada', salary: 1 }, hidden)).toEqual({ name: 'Ada' })
  })
})
