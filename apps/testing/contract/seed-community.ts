import type { TestBrowser } from '#kernel/testing/browser.ts'

type Make = (noun: string, path: string, body: object) => Promise<string>

/** A neighbourhood, a thread with an answer in it, and a report of that answer. */
export async function seedCommunity(
  make: Make,
  browser: TestBrowser,
  ids: Record<string, string>,
  canary: string,
) {
  const areaId = await make('community.area', '/v1/areas-of-town', { name: canary, city: canary })
  const joined = await browser.post('/v1/my-neighbourhoods', { displayName: canary, areaIds: [areaId] })
  ids['community.participant'] = joined.body.id
  const thread = { areaId, title: canary, body: canary }
  const threadId = await make('community.thread', '/v1/threads', thread)
  const subjectId = await make('community.post', `/v1/threads/${threadId}/posts`, { body: canary })
  const told = await browser.post('/v1/reports', { subject: 'post', subjectId, reason: 'spam', note: canary })
  ids['community.case'] = told.body.caseId
}
