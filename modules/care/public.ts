export { Dependant } from './entities/dependant.ts'
