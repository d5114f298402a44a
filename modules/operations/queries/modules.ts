import { query } from '#kernel/query/query.ts'
import { json } from '#kernel/schema/fields.ts'
import { isFoundation, isSwitchedOff, lacking, neededBy } from '../switches/switches.ts'
import { partsOf } from '../yard.ts'

export interface ModuleState {
  id: string
  isOn: boolean
  /** Never to be switched off. */
  isFoundation: boolean
  /** Parts that are on and need it. */
  neededBy: string[]
  /** Parts that are off and it needs. */
  lacks: string[]
}

export const moduleSwitches = query('operations.modules', {
  summary: 'The parts of the house, and which of them are on for this business',
  route: 'GET /v1/module-switches',
  needs: 'operations.module.switch',
  input: {},
  output: { data: json<ModuleState[]>() },
  async run({ tenant }) {
    const parts = partsOf(tenant.edition)
    const data = parts.map(({ id }) => ({
      id,
      isOn: !isSwitchedOff(id, tenant),
      isFoundation: isFoundation(id),
      neededBy: neededBy(id, parts, tenant),
      lacks: lacking(id, parts, tenant),
    }))
    return { data }
  },
})
