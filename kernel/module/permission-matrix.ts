import { expandPermissions } from '../access/permission.ts'
import type { Registry } from './registry.ts'

/** Who may do what, as a table that people review: a row per permission, a column per role, by edition. */
export function permissionMatrix(registry: Registry): string {
  const uses = usesOf(registry)
  const tables = [...registry.editions.values()].map(edition => {
    const roles = Object.entries({ owner: ['*'], ...edition.roles })
    const held = roles.map(([, patterns]) => expandPermissions(patterns, registry.permissions))
    const head = `| permission | ${roles.map(([role]) => role).join(' | ')} | lets a person |`
    const rule = `|---|${roles.map(() => ':-:').join('|')}|---|`
    const rows = registry.permissions.map(
      permission =>
        `| \`${permission}\` | ${held.map(set => (set.has(permission) ? '●' : '·')).join(' | ')} | ${uses.get(permission) ?? ''} |`,
    )
    return [`## ${edition.name}`, '', head, rule, ...rows].join('\n')
  })
  return `# Permissions by role\n\nGenerated from the registry; a test fails when it is out of step.\n\n${tables.join('\n\n')}\n`
}

function usesOf(registry: Registry): Map<string, string> {
  const uses = new Map<string, string[]>()
  const add = (permission: string | null, use: string) => {
    if (permission) uses.set(permission, [...(uses.get(permission) ?? []), use])
  }
  for (const noun of registry.entities.values()) add(noun.access.read, `read ${noun.plural}`)
  for (const noun of registry.entities.values())
    for (const [field, permission] of Object.entries(noun.hides ?? {}))
      add(permission, `see ${field} of ${noun.plural}`)
  for (const command of registry.commands.values()) add(command.needs, command.name)
  for (const query of registry.queries.values()) add(query.needs, query.name)
  for (const module of registry.modules)
    for (const [permission, use] of Object.entries(module.permissions)) add(permission, use)
  return new Map([...uses].map(([permission, list]) => [permission, list.join(', ')]))
}
