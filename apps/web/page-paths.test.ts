import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Page } from '#ui/shell/page.ts'

const root = join(import.meta.dirname, '../..')
const lists = globSync('modules/*/screens/pages.ts', { cwd: root })

// One address that two modules claim keeps every screen of the house from opening.
it('has each address of a screen once', async () => {
  const claimed = new Map<string, string[]>()
  for (const list of lists) {
    const { pages } = (await import(join(root, list))) as { pages: Page[] }
    for (const page of pages) {
      if (!('path' in page)) continue
      const address = `${page.at} ${page.path.replace(/\$\w+/g, '$')}`
      claimed.set(address, [...(claimed.get(address) ?? []), list])
    }
  }
  expect(claimed.size).toBeGreaterThan(20)
  expect([...claimed].filter(([, by]) => by.length > 1)).toEqual([])
})
