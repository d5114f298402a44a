type Make = (noun: string, path: string, body: object) => Promise<string>

/** An oven, a powder that was used for a job, and a batch with a log that proves nothing. */
export async function seedCure(make: Make, ids: Record<string, string>, canary: string) {
  const [itemId, locationId, shopJobId] = [
    ids['inventory.item']!,
    ids['kernel.location']!,
    ids['coating.shop_job']!,
  ]
  const ovenId = await make('coating.oven', '/v1/ovens', { locationId, name: canary })
  const powderId = await make('coating.powder', '/v1/powders', {
    itemId,
    name: canary,
    specificGravity: 1550,
  })
  const points = [{ temperature: 20_000, minMinutes: 10 }]
  const recipeId = await make('coating.recipe', '/v1/cure-recipes', { name: canary, powderId, points })
  const job = `/v1/shop-jobs/${shopJobId}`
  const weightBefore = 900_000
  const weighingId = await make('inventory.weighing', `${job}/powder-weighings`, { powderId, weightBefore })
  const back = { weighingId, weightAfter: 800_000, area: 1_000_000, gun: canary }
  await make('coating.powder_use', `${job}/powder-uses`, back)
  const loads = [{ shopJobId, partCount: 1 }]
  const batchId = await make('coating.batch', '/v1/batches', { ovenId, recipeId, loads })
  await make('coating.cure_log', `/v1/batches/${batchId}/cure-logs`, {
    fileName: `${canary}.csv`,
    csv: canary,
  })
}
