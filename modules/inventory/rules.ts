/** Without this permission nobody sees what stock cost and what it is worth. */
export const seeCosts = 'inventory.cost.see'

/** Every quantity of an item is a whole number of these: milligrams, microlitres or pieces. */
export const stockUnits = ['mg', 'ul', 'each'] as const
export type StockUnit = (typeof stockUnits)[number]

/** How people see weights; they are kept in milligrams. */
export const weightUnits = ['local', 'kg', 'lb'] as const
export type WeightUnit = Exclude<(typeof weightUnits)[number], 'local'>

export const movementKinds = ['receive', 'issue', 'return', 'adjust', 'transfer'] as const
export type MovementKind = (typeof movementKinds)[number]

/** Why stock is corrected; losses are counted by these. */
export const lossReasons = [
  'count',
  'expired',
  'contaminated',
  'spilled',
  'test',
  'cleaning',
  'damaged',
  'other',
] as const
export type LossReason = (typeof lossReasons)[number]

export const movementReasons = ['delivery', 'used', 'unused', 'moved', ...lossReasons] as const

export const reorderStatuses = ['proposed', 'ordered', 'arrived', 'dismissed'] as const
export type ReorderStatus = (typeof reorderStatuses)[number]

export const reorderCan = {
  order: ['proposed'],
  dismiss: ['proposed'],
  receive: ['ordered'],
} satisfies Record<string, ReorderStatus[]>

export interface Need {
  point: number
  position: number
  packQuantity: number | null
  reorderQuantity: number | null
}

/** How much brings the stock above its reorder point again: at least the usual order, in whole packs. */
export function orderSize({ point, position, packQuantity, reorderQuantity }: Need) {
  const least = Math.max(reorderQuantity ?? 0, point - position + 1, 1)
  if (!packQuantity)
    return { quantity: reorderQuantity ? least : Math.max(point - position, 1), packCount: null }
  const packCount = Math.ceil(least / packQuantity)
  return { quantity: packCount * packQuantity, packCount }
}
