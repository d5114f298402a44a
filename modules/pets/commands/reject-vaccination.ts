import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import { Pet } from '../entities/pet.ts'
import { Vaccination } from '../entities/vaccination.ts'
import { vaccinationRejected } from '../events.ts'
import { mayVerify } from '../verified-by.ts'

const notAccepted = noticeTemplate({
  name: 'pets.vaccination_rejected',
  topic: 'health_records',
  version: 1,
})

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
    const { name, customerId } = await ctx.find(Pet, petId)
    await notify(ctx, {
      to: { customerId },
      template: notAccepted.name,
      data: { name, vaccine, reason },
      key: `vaccination-rejected:${id}:${dose.version}`,
      link: '/portal/health',
    })
    ctx.emit(vaccinationRejected, { entity: Pet.name, rowId: petId, data: { petId, vaccine } })
    return ctx.update(Vaccination, dose, {
      status: 'rejected',
      rejectionReason: reason,
      verifiedAt: null,
      verifiedById: null,
    })
  },
})
