import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { Pet } from '../entities/pet.ts'
import { Vaccination } from '../entities/vaccination.ts'
import { vaccinationRejected } from '../events.ts'
import { mayVerify } from '../verified-by.ts'

export const rejectVaccination = command('pets.reject_vaccination', {
  summary: 'Say that the certificate of a vaccination cannot be accepted, and why',
  route: 'POST /v1/vaccinations/{id}/rejection',
  needs: mayVerify,
  on: Vaccination,
  input: { reason: text({ max: 500 }) },
  output: Vaccination,
  emits: [vaccinationRejected],
  async run(ctx, { id, reason }) {
    const dose = await ctx.find(Vaccination, id, { lock: true })
    const { petId, vaccine } = dose
    ctx.emit(vaccinationRejected, { entity: Pet.name, rowId: petId, data: { petId, vaccine } })
    return ctx.update(Vaccination, dose, {
      status: 'rejected',
      rejectionReason: reason,
      verifiedAt: null,
      verifiedById: null,
    })
  },
})
