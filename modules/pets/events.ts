import { event } from '#kernel/event/event.ts'
import { day, id, text } from '#kernel/schema/fields.ts'

export const vaccinationRecorded = event('pets.vaccination_recorded', {
  summary: 'A vaccination was added to a pet’s health record',
  data: { petId: id(), vaccine: text(), givenOn: day(), expiresOn: day().optional() },
})

const judged = { petId: id(), vaccine: text() }

export const vaccinationVerified = event('pets.vaccination_verified', {
  summary: 'Someone looked at the certificate of a vaccination and found it good',
  data: judged,
})

export const vaccinationReopened = event('pets.vaccination_reopened', {
  summary: 'What was said of the certificate of a vaccination was taken back',
  data: judged,
})

export const vaccinationRejected = event('pets.vaccination_rejected', {
  summary: 'The certificate of a vaccination was not accepted',
  data: judged,
})
