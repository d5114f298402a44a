import type { Desk } from '#kernel/module/demo.ts'
import { type Colour, type ColourName, colours, customers } from './goods.ts'

export interface Made {
  id: string
}

export interface Shop {
  priceBookId: string
  boardId: string
  stages: Record<string, string>
  customerIds: string[]
  powders: Record<ColourName, string>
  ovenId: string
  recipeId: string
  /** Speaks as the one who works on the floor. */
  coater: Pick<Desk, 'post'>
}

const poundMilligrams = 453_592
const cents = (amount: number) => ({ amount, currency: 'USD' })

const book = {
  name: 'Shop rates',
  labourRate: cents(6000),
  ovenRate: cents(4800),
  minimumCharge: cents(7500),
  breaks: [
    { count: 10, share: 0 },
    { count: 50, share: 80 },
    { count: 200, share: 150 },
  ],
  areaRates: [
    { colourClass: 'solid', amount: 420 },
    { colourClass: 'texture', amount: 450 },
    { colourClass: 'metallic', amount: 560 },
    { colourClass: 'candy', amount: 890 },
  ],
  coverageConstant: 'us_192_3',
}

/** Rates, a board, ovens, powders in their lots, and people who bring parts. */
export async function setUp(desk: Desk, coater: Pick<Desk, 'post'>): Promise<Shop> {
  const { locationId } = desk
  const { id: priceBookId } = await desk.post<Made>('/v1/price-books', book)
  const wish = { name: 'Shop floor', locationId, curingLimit: 8 }
  const { boardId } = await desk.post<{ boardId: string }>('/v1/shop-boards', wish)
  const stages = await desk.get<{ data: (Made & { name: string })[] }>(
    `/v1/stages?filter[boardId]=${boardId}`,
  )
  const customerIds: string[] = []
  for (const [name, email, phone] of customers)
    customerIds.push((await desk.post<Made>('/v1/customers', { name, email, phone })).id)
  const oven = {
    locationId,
    name: 'Big oven',
    lengthMm: 3600,
    widthMm: 1800,
    heightMm: 2100,
    rackCount: 8,
    rampMinutes: 12,
  }
  const { id: ovenId } = await desk.post<Made>('/v1/ovens', oven)
  await desk.post('/v1/ovens', { ...oven, name: 'Small oven', lengthMm: 1500, rackCount: 2, rampMinutes: 6 })
  const powders = await stockUp(desk)
  const recipe = {
    name: 'TGIC-free polyester',
    points: [
      { temperature: 18_000, minMinutes: 20 },
      { temperature: 19_000, minMinutes: 15 },
      { temperature: 20_000, minMinutes: 10 },
    ],
    limitTemperature: 21_500,
    source: 'A made-up data sheet for this demonstration',
  }
  const { id: recipeId } = await desk.post<Made>('/v1/cure-recipes', recipe)
  return {
    ...{ priceBookId, boardId, customerIds, powders, ovenId, recipeId, coater },
    stages: Object.fromEntries(stages.data.map(stage => [stage.name, stage.id])),
  }
}

async function stockUp(desk: Desk): Promise<Record<ColourName, string>> {
  const supplier = { name: 'Sample Powder Supply', leadDays: 7 }
  const { id: supplierId } = await desk.post<Made>('/v1/suppliers', supplier)
  const ids: Partial<Record<ColourName, string>> = {}
  for (const [key, colour] of Object.entries(colours) as [ColourName, Colour][]) {
    const { name, code, colourClass, gravity, price, lots } = colour
    const stock = {
      ...{ sku: `PWD-${key.toUpperCase()}`, name, unit: 'mg', category: 'Powder', supplierId },
      ...{
        packQuantity: 55 * poundMilligrams,
        dailyUse: 2 * poundMilligrams,
        safetyQuantity: 5 * poundMilligrams,
      },
    }
    const { id: itemId } = await desk.post<Made>('/v1/items', stock)
    for (const [at, [pounds, days]] of lots.entries())
      await desk.post('/v1/lots', {
        ...{ itemId, locationId: desk.locationId, number: `${key.slice(0, 2).toUpperCase()}-${260 + at}` },
        ...{ quantity: pounds * poundMilligrams, cost: cents(pounds * price) },
        expiresOn: desk.today.add({ days }).toString(),
      })
    const powder = { itemId, name, maker: 'Sample Powder Supply', colourCode: code, colourClass }
    ids[key] = (await desk.post<Made>('/v1/powders', { ...powder, specificGravity: gravity })).id
  }
  return ids as Record<ColourName, string>
}
