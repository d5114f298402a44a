import { isDeepStrictEqual } from 'node:util'
import { columnsOf, jsonOf } from '#kernel/entity/columns.ts'
import { Offer } from '../entities/offer.ts'
import type { DealRow, OfferRow } from './deciding-facts.ts'
import type { Scene } from './scene.ts'
import { termFields } from './terms-of.ts'

export interface OfferChange {
  offer: OfferRow
  status: OfferRow['status']
  because: string
}

const terms = termFields
  .filter(field => field !== 'coversCap')
  .flatMap(field => columnsOf(field, Offer.fields[field]).map(({ name }) => name))
  .map(column => `${column} = case c.status when 'live' then d.${column} else t.${column} end`)
  .join(', ')

// An offer that is out shows the deal as it is now. Those who booked keep the terms in their booking.
const changeSql = `update deals.offer t set version = t.version + 1, updated_at = $1, status = c.status, because = c.because,
    changed_at = case when t.status = c.status then t.changed_at else $1 end, ${terms},
    covers_cap = greatest(t.covers_taken, case c.status when 'live' then d.covers_cap else t.covers_cap end)
  from json_to_recordset($2::json) as c(id uuid, version integer, status text, because text), deals.deal d
  where t.id = c.id and t.version = c.version and d.id = t.deal_id
  returning ${jsonOf(Offer.allFields)} as row`

const changing = Object.keys(Offer.fields) as (keyof OfferRow)[]

/** Whether the deal was edited after the offer took its terms over. */
export const isOutdated = (offer: OfferRow, deal: DealRow): boolean =>
  termFields.some(
    field =>
      !isDeepStrictEqual(
        field === 'coversCap' ? Math.max(deal.coversCap, offer.coversTaken) : deal[field],
        offer[field],
      ),
  )

/** Writes all changes in one statement. An offer that somebody changed meanwhile is left for the next time. */
export async function changeOffers(
  { sql, at, record }: Scene,
  changes: readonly OfferChange[],
): Promise<OfferRow[]> {
  if (!changes.length) return []
  const before = new Map(changes.map(({ offer }) => [offer.id, offer]))
  const wanted = changes.map(({ offer, status, because }) => ({
    id: offer.id,
    version: offer.version,
    status,
    because,
  }))
  const written = await sql.rows<{ row: OfferRow }>(changeSql, [at, JSON.stringify(wanted)])
  for (const { row } of written) {
    const old = before.get(row.id)!
    record(
      Offer,
      row,
      old,
      changing.filter(field => !isDeepStrictEqual(row[field], old[field])),
    )
  }
  return written.map(({ row }) => row)
}
