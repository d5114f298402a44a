import { openDesk } from '#apps/server/demo-desk.ts'
import type { Desk } from '#kernel/module/demo.ts'
import type { World } from './world.ts'

/** The owner's desk of the first tenant, as a demonstration is filled from. */
export const deskOf = (world: World, currency = 'EUR', zone = 'Europe/Lisbon'): Desk =>
  openDesk(world, {
    tenantId: world.harbour.id,
    locationId: world.harbour.locationId,
    apiKey: world.harbour.owner.apiKey!,
    currency,
    zone,
    clock: world.clock,
  })
