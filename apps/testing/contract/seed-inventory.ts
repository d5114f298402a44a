type Make = (noun: string, path: string, body: object) => Promise<string>

/** Something in stock, and one row of everything that is kept about it. */
export async function seedInventory(make: Make, subjectId: string, canary: string) {
  const supplierId = await make('inventory.supplier', '/v1/suppliers', { name: `Supplier ${canary}` })
  const itemId = await make('inventory.item', '/v1/items', {
    sku: canary,
    name: canary,
    unit: 'mg',
    supplierId,
  })
  const cost = { amount: 37_400, currency: 'EUR' }
  const lot = { itemId, number: canary, quantity: 24_947_580, cost, expiresOn: '2027-01-01' }
  const lotId = await make('inventory.lot', '/v1/lots', lot)
  const subject = { subjectEntity: 'people.customer', subjectId }
  await make('inventory.reservation', '/v1/stock-reservations', { itemId, quantity: 1_000, ...subject })
  await make('inventory.weighing', `/v1/items/${itemId}/weighings`, {
    weightBefore: 900_000,
    lotId,
    ...subject,
  })
  await make('inventory.inspection', `/v1/lots/${lotId}/inspections`, { outcome: 'passed', note: canary })
  await make('inventory.movement', `/v1/lots/${lotId}/adjustments`, {
    change: -5,
    reason: 'test',
    note: canary,
  })
  await make('inventory.stocktake', '/v1/stocktakes', {
    counts: [{ lotId, counted: 24_000_000 }],
    note: canary,
  })
  return { itemId, lotId }
}
