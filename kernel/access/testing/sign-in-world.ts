import { quickPasswords } from '#kernel/testing/quick-passwords.ts'
import { appUrl } from '../../db/database.ts'
import { type AppOptions, createApp } from '../../http/app.ts'
import type { EditionDefinition } from '../../module/edition.ts'
import { kernelModule } from '../../module/kernel-module.ts'
import type { Module } from '../../module/module.ts'
import { buildRegistry, type Registry } from '../../module/registry.ts'
import { createTenant } from '../../tenancy/create-tenant.ts'
import { openTestDatabase, silentLog } from '../../testing/database.ts'
import { settableClock } from '../../time/clock.ts'
import { openAuth } from '../auth.ts'
import { sendLettersFrom } from '../letter-office.ts'
import { type ActorResolverOptions, createActorResolver } from '../resolve-actor.ts'

export const allPermissions = [
  'bookings.stay.operate',
  'bookings.stay.read',
  'kernel.member.write',
  'pets.pet.read',
]
export const rolesOf = () => ({ receptionist: ['bookings.*'], groomer: ['pets.*'], visitor: ['pets.*.read'] })
export const password = 'a good long password'

const lodge: EditionDefinition = {
  id: 'lodge',
  name: 'Lodge',
  modules: [],
  roles: {
    manager: ['kernel.*'],
    clerk: ['kernel.*.read', 'kernel.saved_view.*'],
    lead: ['kernel.member.*'],
    visitor: ['kernel.location.read'],
  },
  terms: {},
  settings: {},
  accent: 'teal',
}

type More = Pick<AppOptions, 'trustProxy' | 'answers'> & Pick<ActorResolverOptions, 'isEnough'>

/** A database with sign-in, two tenants and the session's routes, for the tests of this folder. */
export async function openSignInWorld() {
  const database = await openTestDatabase()
  const { url, secret, db } = database
  const log = silentLog
  const auth = openAuth({ url: appUrl(url, secret, 'mainstay_auth'), secret, log, passwords: quickPasswords })
  sendLettersFrom({
    letters: auth.letters,
    publicUrl: () => 'https://mainstay.example',
    words: (_, kind, values) => ({ subject: kind, text: Object.values(values).join('\n') }),
  })
  const clock = settableClock()
  let passed = 0
  const ticks = () => passed
  const resolver = createActorResolver({ db, auth, rolesOf, allPermissions, clock, ticks })
  const base = { edition: 'lodge', timezone: 'Europe/Lisbon', currency: 'EUR' }
  const owner = (email: string) => ({ email, password, name: email.split('@')[0]! })
  const place = { url, auth, clock }
  const harbour = await createTenant({ ...base, slug: 'harbour', owner: owner('Ada@Example.org') }, place)
  const meadow = await createTenant({ ...base, slug: 'meadow', owner: owner('bea@example.org') }, place)

  return {
    url,
    db,
    auth,
    clock,
    resolver,
    harbour,
    meadow,
    place: { ...place, rolesOf: () => ({ ...rolesOf(), ...lodge.roles }) },
    /** Lets milliseconds pass for caches and limiters. */
    pass(ms: number) {
      passed += ms
      clock.advance({ milliseconds: ms })
    },
    /** A change by one tenant's own hand. */
    change: (tenantId: string, text: string, values: unknown[] = []) =>
      db.write(tenantId, tx => tx.run(text, values)),
    /** Everything the kernel serves, with roles as above and nothing of any trade. */
    async house(others: readonly Module[] = [], more: More = {}) {
      const registry: Registry = buildRegistry([kernelModule(others, () => registry), ...others], [lodge])
      const { permissions } = registry
      const own = createActorResolver({
        db,
        auth,
        rolesOf: registry.rolesOf,
        allPermissions: permissions,
        clock,
        ticks,
        ...more,
      })
      const { http } = await createApp({ registry, db, auth, resolver: own, clock, log, ticks, ...more })
      return http
    },
    async close() {
      await auth.close()
      await database.close()
    },
  }
}

export type SignInWorld = Awaited<ReturnType<typeof openSignInWorld>>
