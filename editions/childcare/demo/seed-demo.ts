import type { Desk } from '#kernel/module/demo.ts'
import { writeDay } from './day.ts'
import { enrolFamily, type Parents } from './family.ts'
import { billWeeks, openTill } from './money.ts'
import { openRooms } from './rooms.ts'

/** An invented centre in Texas in the middle of a morning; every name says that it is a sample. */
export async function seedDemo(desk: Desk, parents: Parents): Promise<void> {
  const rooms = await openRooms(desk)
  const family = await enrolFamily(desk, rooms, parents)
  await writeDay(desk, rooms, family)
  await billWeeks(desk, family)
  await openTill(desk, family)
}
