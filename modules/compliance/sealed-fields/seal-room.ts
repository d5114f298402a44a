import type { Database, Transaction } from '#kernel/db/database.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { type SealedColumn, sealedColumns } from '#kernel/entity/sealed.ts'
import type { Registry } from '#kernel/module/registry.ts'
import { addKey, readKeys, rewrap } from './data-keys.ts'
import { fieldSealWith, openKeys } from './field-seal.ts'
import { reseal } from './reseal.ts'
import type { RootKey } from './root-keys.ts'

interface Room {
  db: Pick<Database, 'read' | 'write'>
  roots: readonly RootKey[]
  house: () => Pick<Registry, 'entities' | 'modules'>
}

export type SealRoom = ReturnType<typeof openSealRoom>

/** Everything that sealed fields need, over one database. */
export function openSealRoom({ db, roots, house }: Room) {
  const keys = openKeys(db, roots)
  const seal = fieldSealWith(keys)
  const nouns = () => house().entities.values()
  /** Everything that is sealed: fields of nouns, and what modules seal beside them. */
  const columns = (): SealedColumn[] => [
    ...[...nouns()].flatMap(sealedColumns),
    ...house().modules.flatMap(({ sealed }) => sealed),
  ]
  return {
    seal,
    columns,
    nouns,
    noun: (name: string): Entity | undefined => [...nouns()].find(noun => noun.name === name),
    /** Seals what is in the open or under an older key. */
    reseal: (tenantId: string) => reseal({ db, columns: columns(), keys, seal }, tenantId),
    /** A new key for a tenant's fields, and all of them under it. */
    async rotate(tenantId: string): Promise<{ number: number; resealedCount: number }> {
      const newest = (await readKeys(db, roots, tenantId)).at(-1)?.number ?? 0
      await db.write(tenantId, tx => addKey(tx, roots, tenantId, newest + 1))
      keys.forget(tenantId)
      return {
        number: newest + 1,
        resealedCount: await reseal({ db, columns: columns(), keys, seal }, tenantId),
      }
    },
    /** The same inside a transaction, without touching a value; gives the key's number. */
    async addKey(tx: Transaction): Promise<number> {
      const found = await tx.one<{ newest: number }>(
        'select coalesce(max(number), 0) as newest from compliance.data_key',
      )
      const number = found!.newest + 1
      await addKey(tx, roots, tx.tenantId, number)
      keys.forget(tx.tenantId)
      return number
    },
    /** All of a tenant's keys under the first root key. */
    rewrap: (tenantId: string) => rewrap(db, roots, tenantId),
  }
}

let room: SealRoom | undefined

/** Said once by the program that serves, before it does. */
export function keepSealRoom(given: SealRoom): void {
  room = given
}

export function theSealRoom(): SealRoom {
  if (!room) throw new Error('nobody has said what fields are sealed with: call keepSealRoom first')
  return room
}
