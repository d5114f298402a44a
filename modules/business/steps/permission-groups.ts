import type { Registry } from '#kernel/module/registry.ts'

export type Whole = Pick<
  Registry,
  'permissions' | 'rolesOf' | 'modules' | 'entities' | 'commands' | 'queries' | 'editions'
>

interface Group {
  module: string
  permissions: { name: string; uses: string[] }[]
}

/** What each permission lets a person do, in sentences; one that nothing asks for is left out. */
function usesOf(whole: Whole): Map<string, string[]> {
  const uses = new Map<string, string[]>()
  const add = (permission: string | null, sentence: string) => {
    if (permission) uses.set(permission, [...(uses.get(permission) ?? []), sentence])
  }
  for (const noun of whole.entities.values()) {
    const many = noun.plural.replaceAll('-', ' ')
    add(noun.access.read, `Look at ${many}`)
    for (const [field, permission] of Object.entries(noun.hides ?? {}))
      add(permission, `See the ${field.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)} of ${many}`)
  }
  for (const one of [...whole.commands.values(), ...whole.queries.values()]) add(one.needs, one.summary)
  for (const { permissions } of whole.modules)
    for (const [permission, use] of Object.entries(permissions)) add(permission, use)
  return uses
}

/** Modules that other editions name and this one does not are not here. */
export function moduleIsHere(whole: Whole, edition: string): (module: string) => boolean {
  const editions = [...whole.editions.values()]
  return module =>
    whole.editions.get(edition)?.modules.includes(module) === true ||
    !editions.some(({ modules }) => modules.includes(module))
}

/** By module, in the order of the house. */
export function permissionGroups(whole: Whole, edition: string): Group[] {
  const uses = usesOf(whole)
  const isHere = moduleIsHere(whole, edition)
  const moduleOf = (permission: string) => permission.split('.')[0]!
  return [...new Set(whole.permissions.map(moduleOf))].filter(isHere).map(module => ({
    module,
    permissions: whole.permissions
      .filter(name => moduleOf(name) === module && uses.has(name))
      .map(name => ({ name, uses: uses.get(name)! })),
  }))
}
