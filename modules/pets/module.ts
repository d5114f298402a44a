import { defineModule } from '#kernel/module/module.ts'
import { recordVaccination } from './commands/record-vaccination.ts'
import { Pet } from './entities/pet.ts'
import { Vaccination } from './entities/vaccination.ts'
import { vaccinationRecorded } from './events.ts'

export const pets = defineModule({
  id: 'pets',
  dependsOn: ['people', 'care'],
  entities: [Pet, Vaccination],
  commands: [recordVaccination],
  events: [vaccinationRecorded],
  migrations: new URL('./migrations/', import.meta.url),
})
