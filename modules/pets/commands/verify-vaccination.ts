import { command } from '#kernel/command/command.ts'
import { Pet } from '../entities/pet.ts'
import { Vaccination } from '../entities/vaccination.ts'
import { vaccinationVerified } from '../events.ts'
import { mayVerify, verifiedBy } from '../verified-by.ts'

export const verifyVaccination = command('pets.verify_vaccination', {
  summary: 'Say that the certificate of a vaccination has been seen and is good',
  route: 'POST /v1/vaccinations/{id}/verification',
  needs: mayVerify,
  on: Vaccination,
  input: {},
  output: Vaccination,
  emits: [vaccinationVerified],
  async run(ctx, { id }) {
    const dose = await ctx.find(Vaccination, id, { lock: true })
    if (dose.status === 'verified') return dose
    const { petId, vaccine } = dose
    ctx.emit(vaccinationVerified, { entity: Pet.name, rowId: petId, data: { petId, vaccine } })
    return ctx.update(Vaccination, dose, verifiedBy(ctx))
  },
})
