import type { TestBrowser } from '#kernel/testing/browser.ts'

/** A consent, and a request that was made for the person who gave it. */
export async function seedCompliance(
  make: (noun: string, path: string, body: object) => Promise<string>,
  browser: TestBrowser,
  ids: Record<string, string>,
  { customerId, canary }: { customerId: string; canary: string },
): Promise<void> {
  await make('compliance.consent', '/v1/consents', {
    personEntity: 'people.customer',
    personId: customerId,
    purpose: 'newsletter',
    source: canary,
    wording: canary,
    wordingVersion: '1',
    givenAt: '2026-01-01T00:00:00Z',
  })
  const asked = await browser.post('/v1/person-exports', { entity: 'people.customer', personId: customerId })
  ids['compliance.person_request'] = asked.body.id
}
