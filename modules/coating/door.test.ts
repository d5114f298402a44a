import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'

let world: World
let desk: TestBrowser

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T15:00:00Z', currency: 'USD' })
  desk = world.as(world.harbour.owner)
})
afterAll(() => world.close())

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const photo = async () => (await desk.post('/v1/files', { name: 'door.png', content: pixel })).body.id
const somebody = { contactName: 'Mo at the door', contactPhone: '+1 (555) 010-0199' }

describe('the door', () => {
  it('PC-01 takes in parts with photos, marks, count, size and condition, as the customer’s own', async () => {
    const customerId = (await desk.post('/v1/customers', { name: 'Hansen Gates' })).body.id
    const [fileId, second] = [await photo(), await photo()]
    const gate = {
      name: 'Gate leaf',
      count: 2,
      lengthMm: 1800,
      widthMm: 60,
      heightMm: 1400,
      condition: 'rusty',
      criticalAreas: 'Hinge pins stay bare',
      marks: [{ fileId, x: 120, y: 640, note: 'Hinge' }],
      fileIds: [fileId],
    }
    const wish = { customerId, waybill: 'WB-77', parts: [gate], fileIds: [second] }
    const { status, body } = await desk.post('/v1/drop-offs', wish)
    expect(status).toBe(201)
    expect(body).toMatchObject({ customerId, waybill: 'WB-77', isExpected: false })
    const [part] = (await desk.get(`/v1/received-parts?filter[dropOffId]=${body.id}`)).body.data
    expect(part).toMatchObject({ customerId, count: 2, condition: 'rusty', marks: gate.marks })
    const links = (await desk.get(`/v1/file-links?subjectId=${part.id}`)).body.data
    expect(links.map((file: { id: string }) => file.id)).toEqual([fileId])
  })

  it('PC-01 takes an unexpected drop-off with a name and a phone number, and not with less', async () => {
    const first = await desk.post('/v1/drop-offs', somebody)
    expect(first.status).toBe(201)
    const customer = (await desk.get(`/v1/customers/${first.body.customerId}`)).body
    expect(customer).toMatchObject({ name: 'Mo at the door', phone: '+1 (555) 010-0199' })
    const again = await desk.post('/v1/drop-offs', { ...somebody, contactPhone: '+15550100199' })
    expect(again.body.customerId).toBe(first.body.customerId)
    const nobody = await desk.post('/v1/drop-offs', { contactName: 'Mo' })
    expect([nobody.status, nobody.body.errors[0].pointer]).toEqual([422, '/contactPhone'])
  })

  it('takes no photo that belongs to something else, and nothing from people without the right', async () => {
    const fileId = await photo()
    await desk.post('/v1/drop-offs', { ...somebody, fileIds: [fileId] })
    const twice = await desk.post('/v1/drop-offs', {
      ...somebody,
      parts: [{ name: 'x', count: 1, fileIds: [fileId] }],
    })
    expect([twice.status, twice.body.errors[0].pointer]).toEqual([422, '/parts/0/fileIds'])
    const looker = world.as(await world.caller(world.harbour, ['coating.drop_off.read']))
    expect((await looker.post('/v1/drop-offs', somebody)).status).toBe(403)
  })
})
