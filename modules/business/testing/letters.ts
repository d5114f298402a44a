import type { World } from '#apps/testing/world.ts'

/** The secrets of the sign-up letters to an address, oldest first. */
export async function countedFor(world: World, email: string): Promise<string[]> {
  const letters = await world.auth.letters.waiting()
  return letters.filter(({ to }) => to === email).flatMap(({ text }) => /#([\w-]{20,})/.exec(text)?.[1] ?? [])
}
