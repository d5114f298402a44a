import { bringPowderBack } from './commands/bring-powder-back.ts'
import { takePowder } from './commands/take-powder.ts'
import { Powder } from './entities/powder.ts'
import { PowderUse } from './entities/powder-use.ts'
import { powderNeed } from './queries/powder-need.ts'

/** What powder brings to the module. */
export const powder = {
  entities: [Powder, PowderUse],
  commands: [takePowder, bringPowderBack],
  queries: [powderNeed],
}
