import type { Desk } from '#kernel/module/demo.ts'
import { colours, type Wish } from './goods.ts'
import { keepPicture } from './pictures.ts'
import type { Made, Shop } from './set-up.ts'

export interface Quoted {
  id: string
  area: number
  pictureId: string
}

const squareFoot = 92_903.04
let counted = 0

/** Parts at the door with a picture, in the library, and reckoned. */
export async function bringIn(desk: Desk, shop: Shop, wish: Wish): Promise<Quoted> {
  const { part: name, count, condition, critical } = wish
  const customerId = shop.customerIds[wish.customer]!
  const colour = colours[wish.colour]
  const area = Math.round(wish.feet * squareFoot)
  counted += 1
  const library = { customerId, partNumber: `SC-${1000 + counted}`, name, area, substrate: 'Mild steel' }
  const { id: partId } = await desk.post<Made>('/v1/parts', {
    ...library,
    ...{ colourName: colour.name, colourCode: colour.code, masking: critical, film: 63_500 },
  })
  const raw = { new: '#8d8f92', used: '#777a70', rusty: '#9a5b34', painted: '#6d7f92', damaged: '#6f6a66' }[
    condition
  ]
  const atDoor = await keepPicture(desk, wish.shape, raw, `${name} at the door`)
  const marks = critical ? [{ fileId: atDoor, x: 330, y: 420, note: critical }] : []
  const received = { partId, name, count, condition, criticalAreas: critical, marks, fileIds: [atDoor] }
  const dropOff = await desk.post<Made>('/v1/drop-offs', {
    ...{ customerId, locationId: desk.locationId, isExpected: true, waybill: `WB-${4100 + counted}` },
    parts: [received],
  })
  const [blastMinutes, maskMinutes, coatMinutes] = wish.minutes
  const item = {
    ...{ partId, name, count, area, blastMinutes, maskMinutes, coatMinutes },
    ...{ colourName: colour.name, colourCode: colour.code, colourClass: colour.colourClass },
    specificGravity: colour.gravity,
    powderPrice: { amount: colour.price, currency: desk.currency },
    ...{ ovenBatches: wish.batches, ovenMinutes: 45, coats: wish.coats ?? 1 },
  }
  const quote = await desk.post<Made>('/v1/quotes', {
    ...{ customerId, locationId: desk.locationId, dropOffId: dropOff.id, priceBookId: shop.priceBookId },
    isRush: wish.isRush ?? false,
    dueOn: wish.dueIn === undefined ? null : desk.today.add({ days: wish.dueIn }).toString(),
    items: [item],
  })
  const pictureId = await keepPicture(desk, wish.shape, colour.code, `${name} in ${colour.name}`)
  return { id: quote.id, area: area * count, pictureId }
}
