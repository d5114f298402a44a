import { childcare } from '#editions/childcare/edition.ts'
import { coating as coatingShop } from '#editions/coating/edition.ts'
import { concierge } from '#editions/concierge/edition.ts'
import { dining } from '#editions/dining/edition.ts'
import { petresort } from '#editions/petresort/edition.ts'
import type { EditionDefinition } from '#kernel/module/edition.ts'
import { kernelModule } from '#kernel/module/kernel-module.ts'
import type { Module } from '#kernel/module/module.ts'
import { buildRegistry, type Registry } from '#kernel/module/registry.ts'
import { billing } from '#modules/billing/module.ts'
import { bookings } from '#modules/bookings/module.ts'
import { brand } from '#modules/brand/module.ts'
import { business } from '#modules/business/module.ts'
import { care } from '#modules/care/module.ts'
import { catalogue } from '#modules/catalogue/module.ts'
import { children } from '#modules/children/module.ts'
import { coating } from '#modules/coating/module.ts'
import { community } from '#modules/community/module.ts'
import { compliance } from '#modules/compliance/module.ts'
import { watchAccounts } from '#modules/compliance/public.ts'
import { daybook } from '#modules/daybook/module.ts'
import { deals } from '#modules/deals/module.ts'
import { documents } from '#modules/documents/module.ts'
import { files } from '#modules/files/module.ts'
import { identity } from '#modules/identity/module.ts'
import { integrations } from '#modules/integrations/module.ts'
import { inventory } from '#modules/inventory/module.ts'
import { kiosk } from '#modules/kiosk/module.ts'
import { notices } from '#modules/notices/module.ts'
import { operations } from '#modules/operations/module.ts'
import { isSwitchedOff } from '#modules/operations/public.ts'
import { people } from '#modules/people/module.ts'
import { pets } from '#modules/pets/module.ts'
import { places } from '#modules/places/module.ts'
import { presence } from '#modules/presence/module.ts'
import { property } from '#modules/property/module.ts'
import { transfer } from '#modules/transfer/module.ts'
import { tuition } from '#modules/tuition/module.ts'
import { venues } from '#modules/venues/module.ts'
import { work } from '#modules/work/module.ts'

/** Every business capability, each after those it depends on. */
const capabilities: readonly Module[] = [
  brand,
  documents,
  billing,
  care,
  pets,
  children,
  presence,
  kiosk,
  daybook,
  tuition,
  places,
  catalogue,
  bookings,
  work,
  property,
  inventory,
  coating,
  venues,
  deals,
  community,
  compliance,
  operations,
]

export const editions: EditionDefinition[] = [childcare, petresort, concierge, dining, coatingShop]

const everything = (whole: () => Registry): readonly Module[] => [
  transfer(() => whole().entities, isSwitchedOff),
  people,
  notices,
  integrations(whole),
  watchAccounts(identity),
  files,
  business(whole),
  ...capabilities,
]

function buildWhole(): Registry {
  const modules = everything(() => registry)
  const kernel = kernelModule(modules, () => registry, isSwitchedOff)
  const registry: Registry = buildRegistry([kernel, ...modules], editions)
  return registry
}

let whole: Registry | undefined

export const registryOfAll = (): Registry => (whole ??= buildWhole())

/** Folders of SQL files, for the migration. */
export const migrationFolders = (): { id: string; folder: string }[] =>
  everything(registryOfAll)
    .filter(module => module.migrations)
    .map(module => ({ id: module.id, folder: module.migrations!.pathname }))
