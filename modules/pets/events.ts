import { event } from '#kernel/event/event.ts'
import { day, id, text } from '#kernel/schema/fields.ts'

export const vaccinationRecorded = event('pets.vaccination_recorded', {
  summary: 'A vaccination was added to a pet’s health record',
  data: { petId: id(), vaccine: text(), givenOn: day(), expiresOn: day().optional() },
})
