import { defineModule } from '#kernel/module/module.ts'
import { recordVaccination } from './commands/record-vaccination.ts'
import { rejectVaccination } from './commands/reject-vaccination.ts'
import { reopenVaccination } from './commands/reopen-vaccination.ts'
import { sendProof } from './commands/send-proof.ts'
import { verifyVaccination } from './commands/verify-vaccination.ts'
import { Pet } from './entities/pet.ts'
import { Vaccination } from './entities/vaccination.ts'
import * as events from './events.ts'
import { ownHealth } from './queries/own-health.ts'

export const pets = defineModule({
  id: 'pets',
  dependsOn: ['files', 'people', 'notices', 'care'],
  entities: [Pet, Vaccination],
  commands: [recordVaccination, sendProof, verifyVaccination, rejectVaccination, reopenVaccination],
  queries: [ownHealth],
  events: Object.values(events),
  migrations: new URL('./migrations/', import.meta.url),
})
