import { describe, expect, it } from 'vitest'
import { registryOfAll } from '#apps/server/modules.ts'
import { appPaths, sharedWords } from '#apps/testing/app-paths.ts'
import { after } from '#modules/business/rules.ts'
import { askedSteps, idsOf } from '#modules/business/steps/asked-steps.ts'
import { concierge } from './edition.ts'
import { navigation } from './navigation.ts'
import words from './terms/en.json' with { type: 'json' }

const links = navigation.groups.flatMap(group => group.links)

describe('the edition for buildings', () => {
  it('leads to nouns and screens that exist, each with a word of its own', () => {
    const [paths, known] = [appPaths(), [...Object.keys(words), ...sharedWords()]]
    for (const { path, labelKey } of links) {
      expect(paths).toContain(path)
      expect(known).toContain(labelKey)
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

  it('is asked nothing about what it does without, and no step with nothing to ask', () => {
    const registry = registryOfAll()
    const stepsOf = (whole = registry) => idsOf(askedSteps(whole, concierge.id))
    expect(stepsOf()).toEqual(['business', 'services', 'resources', 'staff', 'notices', 'review'])
    expect(after('staff', stepsOf())).toBe('notices')
    // Also where its plan speaks of it.
    const payment = { settings: ['paymentTermsDays'], nouns: [{ noun: 'billing.tax_rate' }] }
    const asking = { ...concierge, setUp: { keeps: [], steps: { payment, notices: payment } } }
    const whole = { ...registry, editions: new Map([...registry.editions, [concierge.id, asking]]) }
    expect(stepsOf(whole)).toEqual(['business', 'staff', 'review'])
  })
})
