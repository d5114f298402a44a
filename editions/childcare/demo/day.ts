import { readFileSync } from 'node:fs'
import type { Desk } from '#kernel/module/demo.ts'
import type { Family } from './family.ts'
import { earlier } from './morning.ts'
import type { Room } from './rooms.ts'

const picture = (name: string) =>
  readFileSync(new URL(`./pictures/${name}.png`, import.meta.url)).toString('base64')

/** What the morning has brought so far, so that no page begins empty. */
export async function writeDay(desk: Desk, rooms: Map<string, Room>, { childId }: Family): Promise<void> {
  const log = (dependantIds: string[], minutes: number, what: object) =>
    desk.post('/v1/day-logs', { dependantIds, at: earlier(desk, minutes), ...what })
  const of = (name: string) => rooms.get(name)?.here ?? []
  const owls = [...of('Owls'), childId]
  const photo = async (name: string) =>
    (await desk.post<{ id: string }>('/v1/files', { name: `${name}.png`, content: picture(name) })).id

  const porridge = { kind: 'meal', meal: 'breakfast', text: 'Porridge with apple, milk' }
  await log(of('Toddlers'), 100, { ...porridge, amount: 'most' })
  await log(of('Foxes'), 95, { ...porridge, amount: 'all' })
  await log(owls, 90, { ...porridge, amount: 'all' })
  await log(of('Ducklings').slice(0, 3), 80, { kind: 'bottle', millilitres: 180 })
  await log(owls, 60, {
    kind: 'activity',
    text: 'Painting at the big table: sun, houses, one very long snake',
  })
  await log([childId], 55, {
    kind: 'photo',
    photoIds: [await photo('painting')],
    text: 'Ivy’s house, with a tree',
  })
  await log(of('Foxes'), 50, { kind: 'photo', photoIds: [await photo('blocks')], text: 'A tower of ten' })
  await log(of('Ducklings').slice(3), 35, { kind: 'nap' })
  await log(of('Ducklings'), 30, { kind: 'nappy' })
  await log([childId], 20, {
    kind: 'note',
    text: 'Ivy told everyone about the new baby cousin. She asked for her blue rain boots tomorrow.',
  })
}
