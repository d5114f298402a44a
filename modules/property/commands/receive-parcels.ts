import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { id, integer, json, list } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { carrierOf } from '../desk/parcel-rules.ts'
import { hashOf, secretDigits } from '../desk/secret-digits.ts'
import { tellArrivals } from '../desk/tell-arrivals.ts'
import { Parcel } from '../entities/parcel.ts'
import { parcelsReceived } from '../events.ts'
import { momentErrors, momentField, momentOf } from '../steps/moment.ts'

const { unitId, recipientId, trackingNumber, carrier, kind, isPerishable, storage, note } = Parcel.fields

interface Unit {
  id: string
  locationId: string
}

const scanFields = {
  unitId,
  recipientId,
  trackingNumber,
  carrier,
  kind,
  isPerishable,
  storage,
  note,
}
const scan = json<InputOf<typeof scanFields>>(inputSchema(scanFields) as Field['schema'])

export const receiveParcels = command('property.receive_parcels', {
  summary: 'Take in what a carrier brought, all at once; each person is told once',
  route: 'POST /v1/parcel-batches',
  needs: 'property.parcel.receive',
  input: {
    parcels: list(scan, { max: 200 }),
    at: momentField.optional(),
  },
  output: {
    id: id({ help: 'Of the batch.' }),
    ids: list(id()),
    receivedCount: integer(),
    knownCount: integer(),
  },
  status: 201,
  emits: [parcelsReceived],
  errors: momentErrors,
  async run(ctx, { parcels: scanned, at }) {
    const receivedAt = momentOf(ctx, at)
    const units = await unitsOf(ctx, [...new Set(scanned.map(one => one.unitId))])
    const numbers = scanned.flatMap(one => one.trackingNumber ?? [])
    const known = await ctx.sql.rows<{ number: string }>(
      'select tracking_number as number from property.parcel where tracking_number = any ($1)',
      [numbers],
    )
    const seen = new Set(known.map(({ number }) => number))
    const fresh = scanned.filter(({ trackingNumber: number }) => {
      if (!number) return true
      if (seen.has(number)) return false
      seen.add(number)
      return true
    })
    const rows: NewRow<typeof Parcel>[] = []
    for (const one of fresh)
      rows.push({
        ...one,
        carrier: one.carrier ?? carrierOf(one.trackingNumber ?? ''),
        number: await ctx.nextNumber(Parcel.name),
        status: 'held',
        receivedAt,
      })
    const parcels = await ctx.insertMany(Parcel, rows)
    const codes = new Map(units.map(unit => [unit.id, secretDigits(6)]))
    const hashes = parcels.map(({ id, unitId }) => ({
      id,
      hash: hashOf(`${ctx.tenant.id}:${id}`, codes.get(unitId)!),
    }))
    await ctx.sql.run(
      `update property.parcel p set code_hash = h.hash
       from json_to_recordset($1::json) as h(id uuid, hash text) where p.id = h.id`,
      [JSON.stringify(hashes)],
    )
    const batchId = uuid()
    await tellArrivals(ctx, batchId, parcels, codes)
    for (const [locationId, ours] of Map.groupBy(parcels, one => one.locationId))
      ctx.emit(parcelsReceived, { locationId, data: { batchId, count: ours.length } })
    return {
      id: batchId,
      ids: parcels.map(({ id }) => id),
      receivedCount: parcels.length,
      knownCount: scanned.length - parcels.length,
    }
  },
})

async function unitsOf(
  ctx: {
    sql: { rows<T>(text: string, values: unknown[]): Promise<T[]> }
    actor: { locationIds: readonly string[] | null }
  },
  ids: readonly string[],
): Promise<Unit[]> {
  const found = await ctx.sql.rows<Unit>(
    `select id, location_id as "locationId" from property.unit
     where id = any ($1::uuid[]) and ($2::uuid[] is null or location_id = any ($2))`,
    [ids, ctx.actor.locationIds],
  )
  if (found.length !== ids.length)
    throw Failure.field(
      '/parcels',
      'unknown_reference',
      'One of the units does not exist, or is not yours to see.',
    )
  return found
}
