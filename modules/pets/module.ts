import { defineModule } from '#kernel/module/module.ts'
import { recordVaccination } from './commands/record-vaccination.ts'
import { rejectVaccination } from './commands/reject-vaccination.ts'
import { verifyVaccination } from './commands/verify-vaccination.ts'
import { Pet } from './entities/pet.ts'
import { Vaccination } from './entities/vaccination.ts'
import { vaccinationRecorded, vaccinationRejected, vaccinationVerified } from './events.ts'

export const pets = defineModule({
  id: 'pets',
  dependsOn: ['files', 'people', 'care'],
  entities: [Pet, Vaccination],
  commands: [recordVaccination, verifyVaccination, rejectVaccination],
  events: [vaccinationRecorded, vaccinationVerified, vaccinationRejected],
  migrations: new URL('./migrations/', import.meta.url),
})
