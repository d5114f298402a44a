import { bakeBatch } from './commands/bake-batch.ts'
import { judgeCure } from './commands/judge-cure.ts'
import { releaseBatch } from './commands/release-batch.ts'
import { Batch } from './entities/batch.ts'
import { BatchLoad } from './entities/batch-load.ts'
import { CureLog } from './entities/cure-log.ts'
import { Oven } from './entities/oven.ts'
import { Recipe } from './entities/recipe.ts'
import { batchBaked, batchReleased, cureJudged } from './events.ts'
import { batchView } from './queries/batch-view.ts'
import { cureCertificate } from './queries/cure-certificate.ts'

/** What the ovens bring to the module. */
export const cure = {
  entities: [Oven, Recipe, Batch, BatchLoad, CureLog],
  commands: [bakeBatch, judgeCure, releaseBatch],
  queries: [batchView, cureCertificate],
  events: [batchBaked, cureJudged, batchReleased],
}
