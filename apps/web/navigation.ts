import type { EditionScreens, ScreenLink } from '#ui/shell/edition-screens.ts'

// One edition's rail is all that a business ever sees.
const loads = import.meta.glob<EditionScreens>('../../editions/*/navigation.ts', { import: 'navigation' })
const first = 'petresort'
const nothing: EditionScreens = { accent: 'teal', home: 'none', groups: [], verbs: [] }

const link = (path: string, labelKey: string, icon: string, needs: string): ScreenLink => ({
  ...{ id: path, path, labelKey, icon, needs },
})

/** What every trade has besides its own: how the business itself is set up. */
const house: ScreenLink[] = [
  link('set-up', 'screen.setUp', 'home', 'kernel.tenant.write'),
  link('roles', 'screen.roles', 'users', 'kernel.role.read'),
  link('sign-in-rules', 'screen.signInRules', 'users', 'kernel.tenant.write'),
  link('api-keys', 'screen.apiKeys', 'import', 'kernel.api_key.read'),
  link('messages', 'screen.messages', 'inbox', 'notices.delivery.read'),
  link('message-texts', 'screen.messageTexts', 'tag', 'notices.wording.read'),
  link('webhook-endpoints', 'screen.webhooks', 'import', 'integrations.endpoint.read'),
  link('modules', 'screen.modules', 'packages', 'operations.module.switch'),
  link('api-usage', 'screen.apiUsage', 'scale', 'integrations.usage.read'),
]

function withHouse(screens: EditionScreens): EditionScreens {
  const known = new Set(screens.groups.flatMap(({ links }) => links.map(({ path }) => path)))
  const links = house.filter(({ path }) => !known.has(path))
  return { ...screens, groups: [...screens.groups, { id: 'house', labelKey: 'shell.house', links }] }
}

const brought = new Map<string, EditionScreens>()

/** Before anything of the business is drawn. A tenant of an edition without screens of its own sees the first one's. */
export async function bringNavigation(edition: string): Promise<void> {
  if (brought.has(edition)) return
  const load = loads[`../../editions/${edition}/navigation.ts`]
  if (load) brought.set(edition, withHouse(await load()))
  else await bringNavigation(first)
}

/** For the page that shows one business of each. */
export const bringAllNavigations = (): Promise<unknown> =>
  Promise.all(Object.keys(loads).map(path => bringNavigation(path.split('/').at(-2) ?? first)))

/** The rail of an edition that was brought. */
export const navigationOf = (edition: string): EditionScreens =>
  brought.get(edition) ?? brought.get(first) ?? nothing
