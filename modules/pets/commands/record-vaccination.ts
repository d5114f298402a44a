import { actorMay } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { bool, day, list, ref } from '#kernel/schema/fields.ts'
import { attach } from '#modules/files/public.ts'
import { addVaccination, doseErrors } from '../add-vaccination.ts'
import { Vaccination } from '../entities/vaccination.ts'
import { vaccinationRecorded } from '../events.ts'
import { mayVerify, verifiedBy } from '../verified-by.ts'

export const recordVaccination = command('pets.record_vaccination', {
  summary: 'Add a vaccination to a pet’s health record',
  route: 'POST /v1/pets/{id}/vaccinations',
  needs: 'pets.health.write',
  input: {
    vaccine: Vaccination.fields.vaccine,
    givenOn: Vaccination.fields.givenOn,
    expiresOn: day().optional(),
    isVerified: bool({ help: 'The certificate has been seen; needs pets.health.verify.' }).optional(),
    proofIds: list(ref('files.file'), { max: 12, help: 'Pictures or papers of the certificate.' }).optional(),
  },
  output: Vaccination,
  status: 201,
  emits: [vaccinationRecorded],
  errors: doseErrors,
  async run(ctx, { id, isVerified, proofIds, ...dose }) {
    if (isVerified && !actorMay(ctx.actor, mayVerify)) throw Failure.forbidden(mayVerify)
    const made = await addVaccination(ctx, id, dose, isVerified ? verifiedBy(ctx) : {})
    await attach(ctx as never, proofIds ?? [], { entity: Vaccination.name, id: made.id }, '/proofIds')
    return made
  },
})
