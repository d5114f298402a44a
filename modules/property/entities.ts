import { Building } from './entities/building.ts'
import { Residency } from './entities/residency.ts'
import { Unit } from './entities/unit.ts'

export const entities = [Building, Unit, Residency]
