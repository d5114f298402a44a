import { baseFields } from '#kernel/entity/entity.ts'
import { list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Stay } from '../entities/stay.ts'

const { customerId, number, roomId, roomTypeId, status, arrivesOn, departsOn, partySize } = Stay.fields

export const calendarStayShape = shape({
  id: baseFields.id,
  version: baseFields.version,
  number,
  roomId,
  roomTypeId,
  status,
  arrivesOn,
  departsOn,
  partySize,
  customerId,
  customerName: text(),
  guestNames: list(text()),
  alert: text().optional(),
})
