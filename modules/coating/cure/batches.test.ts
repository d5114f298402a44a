import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperText } from '#apps/testing/pdf-text.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { paperFor } from '#modules/documents/public.ts'
import { openShop } from '../testing/shop.ts'
import { certificateFacts, type StoredJob } from './certificate/certificate-facts.ts'
import { certificateSql } from './queries/cure-certificate.ts'
import { bake, csvOf } from './testing/bake.ts'

let world: World
let desk: TestBrowser
let shop: Awaited<ReturnType<typeof openShop>>
let ovenId: string
let recipeId: string

const made = async (path: string, body: object) => {
  const answer = await desk.post(path, body)
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T15:00:00Z', timezone: 'America/Chicago', currency: 'USD' })
  desk = world.as(world.harbour.owner)
  shop = await openShop(desk)
  ovenId = (await made('/v1/ovens', { locationId: world.harbour.locationId, name: 'Big oven', rackCount: 8 }))
    .id
  const points = [{ temperature: 20_000, minMinutes: 10 }]
  recipeId = (await made('/v1/cure-recipes', { name: 'X at 200', points, limitTemperature: 21_500 })).id
})
afterAll(() => world.close())

const baked = async () => {
  const job = await shop.job()
  const loads = [{ shopJobId: job.id, partCount: 48 }]
  const batch = await made('/v1/batches', { ovenId, recipeId, loads })
  const ready = () => desk.post(`/v1/jobs/${job.workJobId}/moves`, { stageId: shop.stage('Ready') })
  const judge = (csv: string, more: object = {}) =>
    made(`/v1/batches/${batch.id}/cure-logs`, { fileName: 'log.csv', csv, ...more })
  const view = async () => (await desk.get(`/v1/batches/${batch.id}/view`)).body
  return { id: batch.id as string, ready, judge, view }
}

const undercured = csvOf([bake('Left', 11, 206), bake('Right', 10.4, 207), bake('Hub', 8.5, 203)])
const cured = csvOf([bake('Left', 11, 208), bake('Right', 10.4, 207), bake('Hub', 10.2, 204)])

describe('PC-S12 cure verdict', () => {
  it('holds an undercured batch: its job cannot become ready until a log proves the cure', async () => {
    const batch = await baked()
    expect((await batch.ready()).body).toMatchObject({ code: 'work.job_held' })
    const failed = await batch.judge(undercured)
    expect(failed).toMatchObject({ verdict: 'fail', reason: 'undercured', decidedBy: 'Hub' })
    expect(failed.explanation).toContain(
      'Hub: 8.5 min at 200 °C (392 °F) or above; 10 min are needed. Peak 203 °C (397 °F).',
    )
    expect(await batch.view()).toMatchObject({ status: 'on_hold', verdict: 'fail' })
    expect((await batch.ready()).body.code).toBe('work.job_held')
    const released = await desk.post(`/v1/batches/${batch.id}/release`, { reason: 'Looks fine to me' })
    expect(released.body.code).toBe('coating.batch_failed')

    expect(await batch.judge(cured)).toMatchObject({ verdict: 'pass', decidedBy: 'Hub' })
    const view = await batch.view()
    expect(view).toMatchObject({ status: 'released', verdict: 'pass', recipeName: 'X at 200' })
    expect(
      view.logs.map((log: { verdict: string; isLatest: boolean }) => [log.verdict, log.isLatest]),
    ).toEqual([
      ['pass', true],
      ['fail', false],
    ])
    expect(Math.max(...view.logs[0].curve.probes[0].readings)).toBe(20_800)
    expect((await batch.ready()).status).toBe(200)
    const late = await desk.post(`/v1/batches/${batch.id}/cure-logs`, { fileName: 'x.csv', csv: undercured })
    expect(late.body.code).toBe('coating.batch_released')
  })

  it('brings what it took of the oven to its jobs, by their parts, once for each bake', async () => {
    const [large, small] = [await shop.job(), await shop.job()]
    const loads = [
      { shopJobId: large.id, partCount: 36 },
      { shopJobId: small.id, partCount: 12 },
    ]
    const batch = await made('/v1/batches', { ovenId, recipeId, loads })
    const send = (csv: string) => made(`/v1/batches/${batch.id}/cure-logs`, { fileName: 'log.csv', csv })
    await send(undercured)
    await send(undercured)
    const cyclesOf = async (id: string) =>
      (await desk.get(`/v1/oven-cycles?filter[shopJobId]=${id}&sort=createdAt`)).body.data
    const [ofLarge] = await cyclesOf(large.id)
    const [ofSmall, ...rest] = await cyclesOf(small.id)
    expect(rest).toEqual([])
    // 36 minutes by the logger: ten up, eleven held, fifteen down.
    expect([ofLarge.minutes, ofSmall.minutes]).toEqual([27, 9])
    expect([ofLarge.cost.amount, ofSmall.cost.amount]).toEqual([2160, 720])
    const oven = async () =>
      (await desk.get(`/v1/shop-jobs/${large.id}/money`)).body.lines.find(
        (line: { heading: string }) => line.heading === 'oven',
      )
    expect(await oven()).toMatchObject({ actual: 2160, isMeasured: true })
    await send(cured)
    expect(await cyclesOf(large.id)).toHaveLength(2)
  })

  it('fails when only the air of the oven was hot long enough', async () => {
    const batch = await baked()
    const log = csvOf([bake('Channel 1', 14, 209), bake('Hub', 6, 202)])
    const judged = await batch.judge(log, { airProbes: ['Channel 1'] })
    expect(judged).toMatchObject({
      verdict: 'fail',
      decidedBy: 'Hub',
      probes: [{ isAir: true, verdict: null }, {}],
    })
    expect((await batch.ready()).body.code).toBe('work.job_held')
  })

  it('holds a file it cannot read, and lets it go only with a reason from somebody who may', async () => {
    const batch = await baked()
    const judged = await batch.judge('\u0000\u0001garbage\n;;;\n1;2')
    expect(judged.verdict).toBe('hold')
    expect((await batch.view()).status).toBe('on_hold')
    expect((await batch.ready()).body.code).toBe('work.job_held')
    const coater = world.as(
      await world.caller(world.harbour, ['coating.batch.operate', 'coating.batch.read']),
    )
    expect((await coater.post(`/v1/batches/${batch.id}/release`, { reason: 'x' })).status).toBe(403)
    const unsure = csvOf([bake('Hub', 12, 205)]).replace('°C', 'temperature')
    expect(await batch.judge(unsure)).toMatchObject({ verdict: 'hold', reason: 'unit_unknown' })
    expect((await batch.judge(unsure, { temperatureUnit: 'c' })).verdict).toBe('pass')
    const other = await baked()
    await other.judge('')
    await desk.post(`/v1/batches/${other.id}/release`, { reason: 'Panel rubbed with solvent, no change' })
    expect(await other.view()).toMatchObject({ status: 'released', verdict: 'hold' })
    expect((await other.ready()).status).toBe(200)
  })

  it('gives a certificate with the curve and the lots, once every batch of the job has passed', async () => {
    const job = await shop.job()
    const lot = async (number: string, quantity: number, expiresOn: string, itemId: string) => {
      const cost = { amount: 1000, currency: 'USD' }
      return made('/v1/lots', { itemId, number, quantity, cost, expiresOn })
    }
    const itemId = (await made('/v1/items', { sku: 'CERT', name: 'Signal red', unit: 'mg' })).id
    await lot('A', 3_628_739, '2026-04-03', itemId)
    await lot('B', 9_000_000, '2026-09-20', itemId)
    const subject = { subjectEntity: 'coating.shop_job', subjectId: job.id }
    await made(`/v1/items/${itemId}/issues`, { quantity: 5_443_108, ...subject })
    const paper = () => desk.get(`/v1/shop-jobs/${job.id}/cure-certificate`)
    expect((await paper()).body).toMatchObject({ code: 'coating.not_proven', batches: [] })
    const loads = [{ shopJobId: job.id, partCount: 48 }]
    const batch = await made('/v1/batches', { ovenId, recipeId, loads })
    await made(`/v1/batches/${batch.id}/cure-logs`, { fileName: 'log.csv', csv: undercured })
    expect((await paper()).body).toMatchObject({ code: 'coating.not_proven', batches: [batch.number] })
    await made(`/v1/batches/${batch.id}/cure-logs`, { fileName: 'log.csv', csv: cured })
    const { status, headers } = await paper()
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf'])
    const asked = [job.id, '2026-03-04', null]
    const [stored] = await world.db.read<{ job: StoredJob }>(world.harbour.id, certificateSql, asked)
    const ember = { name: 'Ember', timezone: 'America/Chicago' }
    const facts = certificateFacts(stored!.job, ember, paperFor({ locale: 'en-US', edition: '', terms: {} }))
    expect(facts.lots.map(([powder, number]) => [powder, number])).toEqual([
      ['Signal red', 'A'],
      ['Signal red', 'B'],
    ])
    expect(facts.batches[0]!.chart).toMatch(/^<svg .*Hub<\/text>.*<\/svg>$/)
    expect(facts.batches[0]!.sentences[2]).toContain('10.2 min at 200 °C')
    const path = `/v1/shop-jobs/${job.id}/cure-certificate`
    const greek = await paperText(world, world.harbour.owner, path, 'el')
    expect(greek).toContain('Πιστοποιητικό σκλήρυνσης')
    expect(greek).not.toMatch(/Powder|needed|peak|Issued|Baked/i)
    const arabic = await paperText(world, world.harbour.owner, path, 'ar')
    expect(arabic).toMatch(/\p{Script=Arabic}{3}/u)
    expect(arabic).not.toMatch(/Powder|needed|peak|Issued|Baked|above/i)
  })

  it('is of the parts a job has, and of nobody else’s', async () => {
    const job = await shop.job()
    const tooMany = { ovenId, recipeId, loads: [{ shopJobId: job.id, partCount: 49 }] }
    expect((await desk.post('/v1/batches', tooMany)).body.errors[0].pointer).toBe('/loads/0/partCount')
    const batch = await baked()
    const foreign = world.as(world.meadow.owner)
    expect((await foreign.get(`/v1/batches/${batch.id}/view`)).status).toBe(404)
    const csv = { fileName: 'x', csv: cured }
    expect((await foreign.post(`/v1/batches/${batch.id}/cure-logs`, csv)).status).toBe(404)
    const looker = world.as(await world.caller(world.harbour, ['coating.batch.read']))
    expect((await looker.post(`/v1/batches/${batch.id}/cure-logs`, csv)).status).toBe(403)
  })
})
