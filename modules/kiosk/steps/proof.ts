import type { CommandContext } from '#kernel/command/context.ts'
import { signedWords, ticketMinutes } from '../rules.ts'
import { deviceKey, onDevice } from '../secrets/device.ts'
import { isMacOf } from '../secrets/keys.ts'
import { type Place, unshelve } from '../secrets/pin.ts'
import { openTicket } from '../secrets/ticket.ts'

export interface Claim {
  clientId: string
  direction: 'in' | 'out'
  observedAt: string
  dependantIds: readonly string[]
  deviceId: string
  ticket?: string | null
  personId?: string | null
  signature?: string | null
}

export interface Proved {
  pinId: string
  personName: string
  method: 'pin' | 'offline'
}

// A PIN that was taken away since still says who stood there; whether they may is looked at elsewhere.
const sql = `select id, person_name as "personName", stretch from kiosk.pin where id = $1 and location_id = $2`

/** Who stood at the door, by a ticket or by what their PIN signed; undefined when neither holds. */
export async function proved(ctx: CommandContext, place: Place, claim: Claim): Promise<Proved | undefined> {
  const pinId = claim.ticket ? ticketHolder(place, claim) : claim.personId
  if (!pinId) return undefined
  const pin = await ctx.sql.one<{ id: string; personName: string; stretch: string | null }>(sql, [
    pinId,
    place.locationId,
  ])
  if (!pin) return undefined
  const { personName } = pin
  if (claim.ticket) return { pinId, personName, method: 'pin' }
  if (!pin.stretch) return undefined
  const own = onDevice(deviceKey(place, claim.deviceId), unshelve(place, pin.stretch))
  const words = signedWords({ ...claim, locationId: place.locationId })
  return isMacOf(own, words, claim.signature ?? '') ? { pinId, personName, method: 'offline' } : undefined
}

function ticketHolder({ tenantId, locationId }: Place, { ticket, observedAt }: Claim): string | undefined {
  const found = openTicket(ticket!)
  if (!found || found.tenantId !== tenantId || found.locationId !== locationId) return undefined
  const minutes = (Date.parse(observedAt) - found.at) / 60_000
  // Clocks of tablets are a little off; a ticket kept for later is not.
  return Math.abs(minutes) <= ticketMinutes ? found.pinId : undefined
}
