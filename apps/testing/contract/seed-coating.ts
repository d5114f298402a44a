type Make = (noun: string, path: string, body: object) => Promise<string>

interface Ids {
  [noun: string]: string
}

interface Browser {
  post(path: string, body: object): Promise<{ body: Record<string, string> }>
  get(path: string): Promise<{ body: { data: { id: string }[] } }>
}

/** A coating shop with a job on its board, and everything that hangs on one. */
export async function seedCoating(make: Make, browser: Browser, ids: Ids, canary: string) {
  const customerId = ids['people.customer']!
  const cents = (amount: number) => ({ amount, currency: 'EUR' })
  const priceBookId = await make('coating.price_book', '/v1/price-books', {
    name: canary,
    labourRate: cents(6000),
    ovenRate: cents(4800),
    minimumCharge: cents(7500),
    breaks: [],
    areaRates: [],
  })
  await make('coating.shop_board', '/v1/shop-boards', { name: canary })
  const part = { name: `Part ${canary}`, count: 4 }
  const dropOffId = await make('coating.drop_off', '/v1/drop-offs', {
    customerId,
    waybill: canary,
    parts: [part],
  })
  const library = { customerId, partNumber: canary, name: canary, area: 100_000 }
  const partId = await make('coating.part', '/v1/parts', library)
  const items = [{ partId, name: canary, count: 4, area: 100_000, coatMinutes: 60 }]
  const wish = { customerId, priceBookId, dropOffId, note: canary, items }
  const quoteId = await make('coating.quote', '/v1/quotes', wish)
  await browser.post(`/v1/quotes/${quoteId}/issue`, {})
  await make('coating.proof', `/v1/quotes/${quoteId}/proofs`, { note: canary })
  const acceptance = { acceptedBy: canary }
  const jobId = await make('coating.shop_job', `/v1/quotes/${quoteId}/acceptance`, acceptance)
  const below = `/v1/shop-jobs/${jobId}`
  await make('coating.time_entry', `${below}/time-entries`, { step: 'coat', minutes: 10 })
  await make('coating.oven_cycle', `${below}/oven-cycles`, { oven: canary, minutes: 20 })
  const failed = { passedCount: 1, failedCount: 1, cause: 'handling', note: canary }
  await make('coating.quality_check', `${below}/quality-checks`, failed)
  const first = async (path: string) => (await browser.get(path)).body.data[0]!.id
  ids['coating.received_part'] = await first(`/v1/received-parts?filter[dropOffId]=${dropOffId}`)
  ids['coating.quote_item'] = await first(`/v1/quote-items?filter[quoteId]=${quoteId}`)
}
