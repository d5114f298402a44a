import type { Desk } from '#kernel/module/demo.ts'
import { bringIn } from './bring-in.ts'
import type { Wish } from './goods.ts'
import type { Made, Shop } from './set-up.ts'

interface Job {
  id: string
  workJobId: string
}

const way = ['Approved', 'Prep', 'Coating', 'Curing', 'QC', 'Ready', 'Picked up']
const reached = (stage: string, wanted: string) => way.indexOf(stage) >= way.indexOf(wanted)
const pound = 453_592

/** A job as far as its stage: proved or agreed, worked on, weighed, baked, checked. */
export async function putOnFloor(
  desk: Desk,
  shop: Shop,
  wish: Wish,
  stage: string,
): Promise<Job | undefined> {
  const { id, area, pictureId } = await bringIn(desk, shop, wish)
  await desk.post(`/v1/quotes/${id}/issue`, {})
  if (stage === 'Proof') {
    const note = 'Colour and count as we understood them. Please look at the picture.'
    await desk.post(`/v1/quotes/${id}/proofs`, { note, fileIds: [pictureId] })
    return undefined
  }
  const job = await desk.post<Job>(`/v1/quotes/${id}/acceptance`, { acceptedBy: 'By phone' })
  await work(shop, wish, stage, job, area)
  if (stage !== 'Approved')
    await desk.post(`/v1/jobs/${job.workJobId}/moves`, { stageId: shop.stages[stage] })
  return job
}

/** A little more or less than was quoted, as it goes. */
async function work(shop: Shop, wish: Wish, stage: string, job: Job, area: number) {
  const below = `/v1/shop-jobs/${job.id}`
  const [blast, mask, coat] = wish.minutes
  const { coater } = shop
  const took = (step: string, minutes: number) => coater.post(`${below}/time-entries`, { step, minutes })
  if (reached(stage, 'Prep')) await took('blast', Math.round(blast * 0.9) || 1)
  if (!reached(stage, 'Coating')) return
  if (mask) await took('mask', mask + 5)
  await took('coat', Math.round(coat * 1.1))
  const box = { powderId: shop.powders[wish.colour], weightBefore: 6 * pound }
  const { id: weighingId } = await coater.post<Made>(`${below}/powder-weighings`, box)
  const weightAfter = 6 * pound - Math.min(5 * pound, Math.round((area / 92_903 / 34) * pound))
  await coater.post(`${below}/powder-uses`, { weighingId, weightAfter, area, gun: 'Gun 2' })
  if (!reached(stage, 'QC')) return
  for (let batch = 0; batch < wish.batches; batch++)
    await coater.post(`${below}/oven-cycles`, { oven: 'Big oven', minutes: 45 })
  if (!reached(stage, 'Ready')) return
  await coater.post(`${below}/quality-checks`, { passedCount: wish.count })
}
