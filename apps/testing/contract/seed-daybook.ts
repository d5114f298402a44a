import type { TestBrowser } from '#kernel/testing/browser.ts'

/** A note in a child's day. */
export async function seedDaybook(
  browser: TestBrowser,
  ids: Record<string, string>,
  canary: string,
): Promise<void> {
  const note = { dependantIds: [ids['children.child']], kind: 'note', text: canary }
  const made = await browser.post('/v1/day-logs', note)
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  ids['daybook.entry'] = made.body.data[0].id
}
