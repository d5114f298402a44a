export { Building } from './entities/building.ts'
export { Residency } from './entities/residency.ts'
export { Unit } from './entities/unit.ts'
export * from './events.ts'
