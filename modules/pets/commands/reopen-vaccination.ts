import { command } from '#kernel/command/command.ts'
import { Pet } from '../entities/pet.ts'
import { Vaccination } from '../entities/vaccination.ts'
import { vaccinationReopened } from '../events.ts'
import { mayVerify } from '../verified-by.ts'

const unjudged = {
  status: 'pending',
  verifiedAt: null,
  verifiedById: null,
  rejectionReason: null,
} as const

export const reopenVaccination = command('pets.reopen_vaccination', {
  summary: 'Take back what was said of a certificate: it waits to be looked at again',
  route: 'DELETE /v1/vaccinations/{id}/verification',
  needs: mayVerify,
  on: Vaccination,
  input: {},
  output: Vaccination,
  emits: [vaccinationReopened],
  async run(ctx, { id }) {
    const dose = await ctx.find(Vaccination, id, { lock: true })
    if (dose.status === 'pending') return dose
    const { petId, vaccine } = dose
    ctx.emit(vaccinationReopened, { entity: Pet.name, rowId: petId, data: { petId, vaccine } })
    return ctx.update(Vaccination, dose, unjudged)
  },
})
