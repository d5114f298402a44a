import { describe, expect, it } from 'vitest'
import { registryOfAll } from '#apps/server/modules.ts'
import { coating } from './edition.ts'
import { navigation } from './navigation.ts'
import words from './terms/en.json' with { type: 'json' }

const links = navigation.groups.flatMap(group => group.links)

describe('the edition for coating shops', () => {
  it('leads to nouns that exist, each with a word of its own', () => {
    const plurals = ['shop', ...[...registryOfAll().entities.values()].map(noun => noun.plural)]
    for (const { path, labelKey } of links) {
      expect(plurals).toContain(path)
      expect(Object.keys(words)).toContain(labelKey)
    }
    expect(links.filter(link => link.isOnPhoneBar).length).toBeLessThanOrEqual(4)
  })

  it('shows no price, cost or margin on the floor, and lets only a manager read what a job earned', () => {
    const { manager, coater, front_desk } = coating.roles
    expect(coater!.join()).not.toMatch(/quote|money|billing|price_book|coating\.\*/)
    expect(front_desk).not.toContain('coating.money.read')
    expect(manager).toContain('coating.*')
  })
})
