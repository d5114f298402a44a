import { visitorRole } from '#kernel/access/visitor.ts'
import { editions } from '../server/modules.ts'

/** An edition that has this module and is open to people without an account: tests of modules name none. */
export const openEdition = (module: string): string =>
  editions.find(({ modules, roles }) => modules.includes(module) && visitorRole in roles)!.id
