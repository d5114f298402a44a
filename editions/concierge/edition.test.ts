import { describe, expect, it } from 'vitest'
import { registryOfAll } from '#apps/server/modules.ts'
import { pages } from '#modules/property/screens/pages.ts'
import { concierge } from './edition.ts'
import { navigation } from './navigation.ts'
import words from './terms/en.json' with { type: 'json' }

const links = navigation.groups.flatMap(group => group.links)

describe('the edition for buildings', () => {
  it('leads to nouns and screens that exist, each with a word of its own', () => {
    const nouns = [...registryOfAll().entities.values()].map(noun => `/${noun.plural}`)
    const screens = pages.flatMap(page => (page.at === 'app' ? page.path : []))
    for (const { path, labelKey } of links) {
      expect([...nouns, ...screens]).toContain(`/${path}`)
      expect(Object.keys(words)).toContain(labelKey)
    }
    expect(links.filter(link => link.isOnPhoneBar).length).toBeLessThanOrEqual(4)
  })

  it('lets nobody but the manager hand a parcel over without proof, and no desk see the books', () => {
    const { manager, ...others } = concierge.roles
    expect(manager).toContain('property.*')
    for (const permissions of Object.values(others)) {
      expect(permissions).not.toContain('property.*')
      expect(permissions).not.toContain('property.parcel.*')
    }
    expect(concierge.roles.front_desk!.join()).not.toMatch(/expense|sheet|payment/)
  })
})
