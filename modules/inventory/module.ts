import { defineModule } from '#kernel/module/module.ts'
import { oneOf } from '#kernel/schema/fields.ts'
import { adjust } from './commands/adjust.ts'
import { inspectLot } from './commands/inspect-lot.ts'
import { issue } from './commands/issue.ts'
import { putBack } from './commands/put-back.ts'
import { receiveLot } from './commands/receive-lot.ts'
import { dismissReorder, placeOrder } from './commands/reorder-states.ts'
import { release, reserve } from './commands/reserve.ts'
import { takeStock } from './commands/take-stock.ts'
import { transferLot } from './commands/transfer-lot.ts'
import { weighIn } from './commands/weigh-in.ts'
import { weighOut } from './commands/weigh-out.ts'
import { Inspection } from './entities/inspection.ts'
import { Item } from './entities/item.ts'
import { Lot } from './entities/lot.ts'
import { Movement } from './entities/movement.ts'
import { Reorder } from './entities/reorder.ts'
import { Reservation } from './entities/reservation.ts'
import { Stocktake } from './entities/stocktake.ts'
import { Supplier } from './entities/supplier.ts'
import { Weighing } from './entities/weighing.ts'
import * as events from './events.ts'
import { proposeReorders } from './jobs/propose-reorders.ts'
import { lotUses } from './queries/lot-uses.ts'
import { pickPlan } from './queries/pick-plan.ts'
import { stock } from './queries/stock.ts'
import { stockLosses } from './queries/stock-losses.ts'
import { stockUsed } from './queries/stock-used.ts'
import { weightUnits } from './rules.ts'
import { useExpired } from './steps/issue-stock.ts'

export const inventory = defineModule({
  id: 'inventory',
  dependsOn: [],
  entities: [Supplier, Item, Lot, Movement, Reservation, Reorder, Weighing, Inspection, Stocktake],
  commands: [
    receiveLot,
    issue,
    putBack,
    adjust,
    transferLot,
    inspectLot,
    weighOut,
    weighIn,
    reserve,
    release,
    placeOrder,
    dismissReorder,
    takeStock,
  ],
  queries: [stock, pickPlan, stockUsed, lotUses, stockLosses],
  events: Object.values(events),
  permissions: { [useExpired]: 'Use a lot past its last day, saying why, once it passed an inspection' },
  jobs: [proposeReorders],
  settings: {
    weightUnit: oneOf(weightUnits, { label: 'Weights are shown in' }).default('local'),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
