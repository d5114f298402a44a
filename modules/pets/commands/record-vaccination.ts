import { actorMay } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { bool, day } from '#kernel/schema/fields.ts'
import { Pet } from '../entities/pet.ts'
import { Vaccination } from '../entities/vaccination.ts'
import { vaccinationRecorded } from '../events.ts'
import { can } from '../rules.ts'
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
  },
  output: Vaccination,
  status: 201,
  emits: [vaccinationRecorded],
  errors: {
    'pets.deceased': { status: 409, when: 'The pet has died, or its record is archived.' },
    'pets.vaccination_in_future': { status: 422, when: 'The day it was given has not come yet.' },
  },
  async run(ctx, { id, vaccine, givenOn, expiresOn, isVerified }) {
    const pet = await ctx.find(Pet, id, { lock: true })
    if (!can('recordVaccination', pet)) ctx.fail('pets.deceased')
    // A pet belongs to no location: the tenant's own day is the only one there is.
    const today = ctx.now.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate().toString()
    if (givenOn > today) ctx.fail('pets.vaccination_in_future', { givenOn, today })
    if (isVerified && !actorMay(ctx.actor, mayVerify)) throw Failure.forbidden(mayVerify)
    const seen = isVerified ? verifiedBy(ctx) : {}
    const vaccination = await ctx.insert(Vaccination, { petId: pet.id, vaccine, givenOn, expiresOn, ...seen })
    ctx.emit(vaccinationRecorded, {
      entity: Pet.name,
      rowId: pet.id,
      data: { petId: pet.id, vaccine, givenOn, expiresOn: vaccination.expiresOn },
    })
    return vaccination
  },
})
