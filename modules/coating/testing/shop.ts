import type { TestBrowser } from '#kernel/testing/browser.ts'

const usd = (amount: number) => ({ amount, currency: 'USD' })

/** The price book of the shop in the scenarios. */
export const emberBook = {
  name: 'Ember',
  labourRate: usd(6000),
  ovenRate: usd(4800),
  consumablesShare: 30,
  overheadShare: 150,
  marginShare: 350,
  minimumCharge: usd(7500),
  breaks: [
    { count: 10, share: 0 },
    { count: 50, share: 80 },
    { count: 200, share: 150 },
  ],
  areaRates: [{ colourClass: 'metallic', amount: 450 }],
  coverageConstant: 'us_192_3',
}

/** 48 brackets of 1.75 square feet, two batches of the oven. */
export const brackets = {
  name: 'Bracket',
  count: 48,
  area: 162_580,
  colourName: 'Signal red',
  colourCode: '#a02128',
  powderPrice: usd(680),
  blastMinutes: 48,
  maskMinutes: 30,
  coatMinutes: 96,
  ovenBatches: 2,
  ovenMinutes: 45,
}

const made = async (answer: Promise<{ status: number; body: { id: string } }>): Promise<string> => {
  const { status, body } = await answer
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.id
}

/** A shop with a price book, a board and a customer. */
export async function openShop(desk: TestBrowser, book: object = {}) {
  const priceBookId = await made(desk.post('/v1/price-books', { ...emberBook, ...book }))
  const shopBoardId = await made(desk.post('/v1/shop-boards', { name: 'Floor', curingLimit: 8 }))
  const board = (await desk.get(`/v1/shop-boards/${shopBoardId}`)).body
  const stages = (await desk.get(`/v1/stages?filter[boardId]=${board.boardId}&sort=position`)).body.data
  const customerId = await made(
    desk.post('/v1/customers', { name: 'Acme Railings', email: 'acme@example.org' }),
  )

  const quote = async (item: object = {}, more: object = {}) => {
    const items = [{ ...brackets, ...item }]
    return made(desk.post('/v1/quotes', { customerId, priceBookId, items, ...more }))
  }
  const sent = async (item: object = {}, more: object = {}) => {
    const id = await quote(item, more)
    await desk.post(`/v1/quotes/${id}/issue`, {})
    return id
  }
  return {
    priceBookId,
    board,
    customerId,
    quote,
    sent,
    stage: (name: string): string => stages.find((one: { name: string }) => one.name === name).id,
    /** A job that the customer has agreed to. */
    async job(item: object = {}, more: object = {}) {
      const id = await sent(item, more)
      const { body } = await desk.post(`/v1/quotes/${id}/acceptance`, { acceptedBy: 'Acme on the phone' })
      return body
    },
  }
}
