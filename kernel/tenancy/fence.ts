import type { Sql } from '../db/database.ts'

interface Owner {
  query(text: string, values: unknown[]): Promise<unknown>
}

/** Nothing leaves this installation any more: no mail, message, charge or webhook. */
export const fence = (owner: Owner, why: string): Promise<unknown> =>
  owner.query(
    `insert into kernel.house (key, value) values ('fence', jsonb_build_object('why', $1::text))
      on conflict (key) do update set value = excluded.value, updated_at = now()`,
    [why],
  )

export const unfence = (owner: Owner): Promise<unknown> =>
  owner.query(`delete from kernel.house where key = $1`, ['fence'])

/** Asked by whoever carries something out of the house, before each time. */
export const isFenced = async (ask: Pick<Sql, 'rows'>): Promise<boolean> =>
  (await ask.rows<{ is: boolean }>('select kernel.is_fenced() as is'))[0]!.is

/** What a carrier throws: nothing is lost, the queue tries again. */
export class Fenced extends Error {
  constructor() {
    super('This is a restored copy: nothing leaves it until somebody runs `mainstay unfence`.')
    this.name = 'Fenced'
  }
}
