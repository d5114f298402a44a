import type { TestBrowser } from '#kernel/testing/browser.ts'

type Make = (noun: string, path: string, body: object) => Promise<string>

/** An endpoint whose name no server knows, and a webhook that did not arrive there. */
export async function seedIntegrations(
  make: Make,
  browser: TestBrowser,
  ids: Record<string, string>,
  canary: string,
  drain: () => Promise<unknown>,
) {
  const endpoint = { name: canary, url: `https://hooks.invalid/${canary}`, events: ['integrations.pinged'] }
  const endpointId = await make('integrations.endpoint', '/v1/webhook-endpoints', {
    ...endpoint,
    role: 'owner',
  })
  await browser.post(`/v1/webhook-endpoints/${endpointId}/pings`, {})
  await drain()
  ids['integrations.delivery'] = (await browser.get('/v1/webhook-deliveries')).body.data[0].id
  ids['integrations.attempt'] = (await browser.get('/v1/webhook-attempts')).body.data[0].id
}
