import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importAll, readAll } from '#apps/testing/all-files.ts'
import type { OfflineRules } from '#ui/offline/rules.ts'

const found = await importAll<{ offline: OfflineRules }>('modules/*/screens/offline.ts')
const words = readAll<Record<string, string>>('{ui,modules/*}/terms/en.json')
const api = JSON.parse(readFileSync(new URL('../../sdk/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, unknown>>
}
const waits = found.flatMap(({ offline }) => offline.waits ?? [])

test('what may wait for the line is a verb of the API, and has words', () => {
  const known = new Set(words.flatMap(Object.keys))
  expect(waits.length).toBeGreaterThan(5)
  for (const { route, label } of waits) {
    const [method = '', path = ''] = route.split(' ')
    expect(api.paths[path]?.[method.toLowerCase()], route).toBeDefined()
    expect(known.has(label), label).toBe(true)
  }
})

test('nothing that moves money waits, and no answer about money is kept', () => {
  const money =
    /redemption|check-out|pay|invoice|deposit|refund|credit|charge|bill|price|tuition|ledger|coupon|statement|balance/
  for (const { route } of waits) expect(route).not.toMatch(money)
  const kept = found.flatMap(({ offline }) => offline.keeps ?? [])
  for (const key of kept) expect(key.join(' ')).not.toMatch(money)
})
