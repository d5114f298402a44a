import { Ledger } from '#kernel/command/ledger.ts'
import { recordChange } from '#kernel/command/row-work.ts'
import type { Transaction } from '#kernel/db/database.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { ListenerContext } from '#kernel/event/listener.ts'
import { Claim } from '../entities/claim.ts'
import { Offer } from '../entities/offer.ts'
import { claimReleased } from '../events.ts'
import type { OfferRow } from './deciding-facts.ts'

type ClaimRow = Row<typeof Claim>
interface Standing {
  claim: ClaimRow
  offer: OfferRow
  status: string
  partySize: number
  startsAt: string
}

// The offer first, as everyone does who changes both.
const lockSql = `select 1 from deals.offer o join deals.claim c on c.offer_id = o.id
  where c.reservation_id = $1 for no key update of o`

const standingSql = `select ${jsonOf(Claim.allFields)} as claim, ${jsonOf(Offer.allFields, 'o')} as offer, r.status,
    r.party_size as "partySize", r.starts_at as "startsAt"
  from deals.claim t join deals.offer o on o.id = t.offer_id join venues.reservation r on r.id = t.reservation_id
  where t.reservation_id = $1 and t.status in ('booked', 'cancelled', 'no_show') for no key update of t`

const claimSql = `update deals.claim t set version = version + 1, updated_at = $2, status = $3, party_size = $4,
    seats_at = $5, void_because = $6 where id = $1 returning ${jsonOf(Claim.allFields)} as row`

// A party that grew after booking keeps its offer; what the cap has no room for is not counted against it.
const offerSql = `update deals.offer t set version = version + 1, updated_at = $2,
    covers_taken = greatest(0, least(covers_cap, covers_taken + $3)),
    budget_used_amount = budget_used_amount + $4 where id = $1 returning ${jsonOf(Offer.allFields)} as row`

const isCalledOff = (status: string) => status === 'cancelled' || status === 'late_cancelled'

function stateOf({ status, startsAt, offer }: Standing): [ClaimRow['status'], string | null] {
  if (isCalledOff(status)) return ['cancelled', null]
  if (status === 'no_show') return ['no_show', null]
  const at = Temporal.Instant.from(startsAt)
  const isInside =
    Temporal.Instant.compare(at, offer.firstSeatingAt) >= 0 &&
    Temporal.Instant.compare(at, offer.lastSeatingAt) <= 0
  return isInside ? ['booked', null] : ['cancelled', 'moved_out']
}

/** Of the cap and the budget a claim holds its part, unless it was called off. */
const heldBy = (status: ClaimRow['status'], partySize: number, reserved: number) =>
  status === 'cancelled' ? { covers: 0, budget: 0 } : { covers: partySize, budget: reserved }

async function write(tx: Transaction, ledger: Ledger, standing: Standing, at: string): Promise<void> {
  const { claim, offer, partySize, startsAt } = standing
  const [status, voidBecause] = stateOf(standing)
  const isSame = status === claim.status && partySize === claim.partySize && startsAt === claim.seatsAt
  if (isSame) return
  const changed = await tx.one<{ row: ClaimRow }>(claimSql, [
    claim.id,
    at,
    status,
    partySize,
    startsAt,
    voidBecause,
  ])
  const fields = ['status', 'partySize', 'seatsAt', 'voidBecause']
  recordChange(ledger, Claim, changed!.row, claim, fields)
  const was = heldBy(claim.status, claim.partySize, claim.reserved.amount)
  const is = heldBy(status, partySize, claim.reserved.amount)
  if (was.covers !== is.covers || was.budget !== is.budget) {
    const after = await tx.one<{ row: OfferRow }>(offerSql, [
      offer.id,
      at,
      is.covers - was.covers,
      is.budget - was.budget,
    ])
    recordChange(ledger, Offer, after!.row, offer, ['coversTaken', 'budgetUsed'])
  }
  if (status !== claim.status)
    ledger.event(claimReleased.name, {
      entity: Claim.name,
      rowId: claim.id,
      locationId: claim.locationId,
      data: { offerId: offer.id, venueId: claim.venueId, status },
    })
}

/** A claim goes where its reservation goes: called off, missed, made larger, moved out of the hours of the offer. */
export async function followReservation(
  ctx: ListenerContext,
  reservationId: string,
  operation: string,
): Promise<void> {
  await ctx.tx.run(lockSql, [reservationId])
  const standing = await ctx.tx.one<Standing>(standingSql, [reservationId])
  if (!standing) return
  const at = ctx.now.toString()
  const ledger = new Ledger()
  await write(ctx.tx, ledger, standing, at)
  ledger.flush(ctx.tx, {
    tenant: { id: ctx.tenantId },
    actor: ctx.actor,
    at,
    operation,
    requestId: operation,
  })
}
