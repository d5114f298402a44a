import type { StockLot, StockRow } from '../stock/data.ts'
import type { Amounts } from '../units/amounts.ts'

/** What is about to be done, and to which lot. */
export type Asked =
  | { kind: 'receive'; reorderId?: string }
  | { kind: 'take'; lot?: StockLot }
  | { kind: 'correct'; lot: StockLot }
  | { kind: 'inspect'; lot: StockLot }

export interface DialogProps {
  row: StockRow
  amounts: Amounts
  onClose: () => void
}
