import { describe, expect, it } from 'vitest'
import { registryOfAll } from '#apps/server/modules.ts'
import { expandPermissions } from '#kernel/access/permission.ts'
import { dining } from './edition.ts'

const { permissions, modules } = registryOfAll()
const heldBy = (role: string) => expandPermissions(dining.roles[role]!, permissions)

describe('the roles of a marketplace of restaurants', () => {
  it('let a visitor look and book, and see no list of anybody’s bookings, guests or strikes', () => {
    const held = heldBy('visitor')
    expect(held.has('venues.reservation.book') && held.has('deals.offer.book')).toBe(true)
    for (const one of [
      'venues.reservation.read',
      'venues.guest.read',
      'venues.strike.read',
      'deals.claim.read',
    ])
      expect(held.has(one), one).toBe(false)
  })

  it('let a host seat and redeem, but change neither deals nor tables nor strikes', () => {
    const held = heldBy('host')
    expect(held.has('venues.reservation.write') && held.has('deals.claim.redeem')).toBe(true)
    for (const one of [
      'deals.deal.write',
      'venues.setup.write',
      'venues.strike.decide',
      'venues.venue.write',
    ])
      expect(held.has(one), one).toBe(false)
  })

  it('leave strikes to the marketplace and not to the restaurant they are about', () => {
    expect(heldBy('manager').has('venues.strike.decide')).toBe(false)
    expect(heldBy('moderator').has('venues.strike.decide')).toBe(true)
  })

  it('let a restaurant answer and report reviews, and hide none; visitors take part, moderators decide', () => {
    const manager = heldBy('manager')
    expect(manager.has('community.review.reply') && manager.has('community.report')).toBe(true)
    for (const role of ['manager', 'host', 'visitor'])
      for (const one of ['community.case.read', 'community.case.decide', 'community.thread.read'])
        expect(heldBy(role).has(one), `${role} ${one}`).toBe(false)
    expect(heldBy('visitor').has('community.take_part')).toBe(true)
    expect(heldBy('moderator').has('community.case.decide')).toBe(true)
  })

  it('name no permission that does not exist and no module that is not there', () => {
    for (const pattern of Object.values(dining.roles).flat())
      expect(expandPermissions([pattern], permissions).size, pattern).toBeGreaterThan(0)
    const known = modules.map(module => module.id)
    expect(dining.modules.filter(id => !known.includes(id))).toEqual([])
  })
})
