import { describe, expect, it } from 'vitest'
import { appPaths, sharedWords } from '#apps/testing/app-paths.ts'
import { coating } from './edition.ts'
import { navigation } from './navigation.ts'
import words from './terms/en.json' with { type: 'json' }

const links = navigation.groups.flatMap(group => group.links)

describe('the edition for coating shops', () => {
  it('leads to nouns that exist, each with a word of its own', () => {
    const [paths, known] = [appPaths(), [...Object.keys(words), ...sharedWords()]]
    for (const { path, labelKey } of links) {
      expect(paths).toContain(path)
      expect(known).toContain(labelKey)
    }
  })

  it('fits the bar of a phone for those who carry one, the scale for the coater', () => {
    for (const role of ['front_desk', 'coater']) {
      const may = (needs: string) =>
        coating.roles[role]!.some(
          one => one === needs || (one.endsWith('*') && needs.startsWith(one.slice(0, -1))),
        )
      const bar = links.filter(link => link.isOnPhoneBar && may(link.needs ?? ''))
      expect(bar.length, role).toBeLessThanOrEqual(4)
      expect(bar.some(link => link.path === 'weigh')).toBe(role === 'coater')
    }
  })

  it('shows no price, cost or margin on the floor, and lets only a manager read what a job earned', () => {
    const { manager, coater, front_desk } = coating.roles
    expect(coater!.join()).not.toMatch(/quote|money|billing|price_book|coating\.\*/)
    expect(front_desk).not.toContain('coating.money.read')
    expect(manager).toContain('coating.*')
  })
})
