import { command } from '#kernel/command/command.ts'
import { day } from '#kernel/schema/fields.ts'
import { bodyLimit, keepReceived, prepareReceived, sentFile } from '#modules/files/public.ts'
import { requireOwnCustomer } from '#modules/people/public.ts'
import { addVaccination, doseErrors } from '../add-vaccination.ts'
import { Pet } from '../entities/pet.ts'
import { Vaccination } from '../entities/vaccination.ts'
import { vaccinationRecorded } from '../events.ts'
import { maySendOwn } from '../verified-by.ts'

/** What owners do themselves: the certificate comes with the dates, and staff look at both. */
export const sendProof = command('pets.send_proof', {
  summary: 'Send the certificate of a vaccination of one’s own pet; it waits to be looked at',
  route: 'POST /v1/pets/{id}/proofs',
  needs: maySendOwn,
  input: {
    vaccine: Vaccination.fields.vaccine,
    givenOn: Vaccination.fields.givenOn,
    expiresOn: day().optional(),
    ...sentFile,
  },
  output: Vaccination,
  status: 201,
  bodyLimit,
  emits: [vaccinationRecorded],
  errors: doseErrors,
  prepare: prepareReceived,
  async run(ctx, { id, name, fileId, received, content, ...dose }) {
    const { customerId } = await ctx.find(Pet, id)
    await requireOwnCustomer(ctx.sql.rows, ctx.actor, customerId, 'pets.health.write')
    const made = await addVaccination(ctx, id, dose)
    const of = { name, subjectEntity: Vaccination.name, subjectId: made.id }
    await keepReceived(ctx as never, { fileId, received }, of)
    return made
  },
})
