import { command } from '#kernel/command/command.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { json, list, ref } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { attach } from '#modules/files/public.ts'
import { DropOff } from '../entities/drop-off.ts'
import { ReceivedPart } from '../entities/received-part.ts'
import { partsReceived } from '../events.ts'
import { customerAtDoor } from '../steps/customer-at-door.ts'

const { customerId, locationId, contactName, contactPhone } = DropOff.fields
const { isExpected, waybill, conditionNote } = DropOff.fields
const { partId, name, count, lengthMm, widthMm, heightMm, condition } = ReceivedPart.fields
const { criticalAreas, marks } = ReceivedPart.fields
const fileIds = () => list(ref('files.file'), { max: 30, help: 'Photos taken at the door.' })

const partFields = {
  partId,
  name,
  count,
  lengthMm,
  widthMm,
  heightMm,
  condition,
  criticalAreas,
  marks,
  fileIds: fileIds().default([]),
}
const part = json<InputOf<typeof partFields>>(inputSchema(partFields) as Field['schema'])

export const receive = command('coating.receive', {
  summary: 'Take in a customer’s parts: what, how many, how they look, with photos',
  route: 'POST /v1/drop-offs',
  needs: 'coating.drop_off.write',
  input: {
    customerId: customerId.optional(),
    locationId,
    contactName,
    contactPhone,
    isExpected,
    waybill,
    conditionNote,
    parts: list(part, { max: 100 }).default([]),
    fileIds: fileIds().default([]),
  },
  output: DropOff,
  status: 201,
  emits: [partsReceived],
  async run(ctx, { parts, fileIds: photos, ...input }) {
    const whose = await customerAtDoor(ctx, input)
    const dropOff = await ctx.insert(DropOff, {
      ...input,
      customerId: whose,
      number: await ctx.nextNumber(DropOff.name),
      receivedAt: ctx.now.toString(),
    })
    const rows = parts.map(({ fileIds: _photos, ...one }) => ({
      ...one,
      id: uuid(),
      condition: one.condition ?? 'used',
      marks: one.marks ?? [],
      dropOffId: dropOff.id,
      customerId: whose,
      locationId: dropOff.locationId,
    }))
    await ctx.insertMany(ReceivedPart, rows)
    // Few kinds of part come at once, and each has its own pictures.
    for (const [at, one] of parts.entries())
      await attach(
        ctx,
        one.fileIds ?? [],
        { entity: ReceivedPart.name, id: rows[at]!.id },
        `/parts/${at}/fileIds`,
      )
    await attach(ctx, photos, { entity: DropOff.name, id: dropOff.id })
    ctx.emit(partsReceived, {
      entity: DropOff.name,
      rowId: dropOff.id,
      locationId: dropOff.locationId,
      data: {
        number: dropOff.number,
        customerId: whose,
        partCount: parts.reduce((sum, one) => sum + one.count, 0),
      },
    })
    return dropOff
  },
})
