import type { Module } from '#kernel/module/module.ts'

type Tenant = { settings: Record<string, unknown> }
type Part = Pick<Module, 'id' | 'dependsOn'>

/** Without these nobody could sign in, be found, be told, or switch anything on again. */
const foundations = new Set([
  'kernel',
  'identity',
  'business',
  'people',
  'files',
  'documents',
  'notices',
  'transfer',
  'integrations',
  'compliance',
  'operations',
])

export const isFoundation = (module: string): boolean => foundations.has(module)

const none: readonly string[] = []

export const switchedOff = ({ settings }: Tenant): readonly string[] =>
  (settings.modulesOff as string[] | undefined) ?? none

/** Asked for every request and job of a tenant: one look into a list that is nearly always empty. */
export const isSwitchedOff = (module: string, tenant: Tenant): boolean => {
  const off = switchedOff(tenant)
  return off.length > 0 && off.includes(module)
}

/** Which of the modules that are on could not work without this one. */
export const neededBy = (module: string, parts: readonly Part[], tenant: Tenant): string[] =>
  parts
    .filter(part => part.dependsOn.includes(module) && !isSwitchedOff(part.id, tenant))
    .map(part => part.id)

/** Which of those it needs are off. */
export const lacking = (module: string, parts: readonly Part[], tenant: Tenant): string[] =>
  (parts.find(part => part.id === module)?.dependsOn ?? []).filter(id => isSwitchedOff(id, tenant))
