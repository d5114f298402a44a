import type { SetUpStep } from '#kernel/module/edition.ts'
import { type Step, steps } from '../rules.ts'
import { moduleIsHere, type Whole } from './permission-groups.ts'

type Asked = Required<SetUpStep> & { id: Step }

/** The screens of these ask by themselves, whatever the trade. */
const always: readonly Step[] = ['business', 'staff', 'review']

/** The module whose setting this is. */
export function settingOwner(whole: Whole, name: string) {
  const found = whole.modules.find(({ settings }) => settings[name] !== undefined)
  if (!found) throw new Error(`No module has the setting ${name}`)
  return found
}

/** The steps of a trade with what each asks: nothing of a module that is not on, and no step with nothing to ask. */
export function askedSteps(whole: Whole, edition: string): Asked[] {
  const plan = whole.editions.get(edition)?.setUp?.steps ?? {}
  const isHere = moduleIsHere(whole, edition)
  return steps
    .map(id => {
      const { settings = [], nouns = [], templates = [] } = plan[id] ?? {}
      return {
        ...{ id, templates },
        settings: settings.filter(name => isHere(settingOwner(whole, name).id)),
        nouns: nouns.filter(({ noun }) => isHere(noun.split('.')[0]!)),
      }
    })
    .filter(
      ({ id, settings, nouns, templates }) =>
        always.includes(id) || settings.length + nouns.length + templates.length > 0,
    )
}

export const idsOf = (asked: readonly Asked[]): Step[] => asked.map(({ id }) => id)
