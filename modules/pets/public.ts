export { Pet } from './entities/pet.ts'
export { Vaccination } from './entities/vaccination.ts'
export { vaccinationRecorded, vaccinationRejected, vaccinationVerified } from './events.ts'
