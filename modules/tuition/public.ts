export { Plan } from './entities/plan.ts'
