import type { CommandContext } from '#kernel/command/context.ts'
import type { StayRow } from './open-stay.ts'

const namesSql = `select g.name from bookings.stay_guest sg join care.dependant g on g.id = sg.dependant_id
  where sg.stay_id = $1 order by g.name`

const most = 3

/** “Stay #42: Rex, Milo, 2026-03-04 to 2026-03-09”, as papers and accounts speak of a stay. */
export async function sayStay(ctx: CommandContext, stay: StayRow): Promise<string> {
  const guests = await ctx.sql.rows<{ name: string }>(namesSql, [stay.id])
  const named = guests.slice(0, most).map(({ name }) => name)
  const names = [...named, ...(guests.length > most ? ['…'] : [])].join(', ')
  const days = `${stay.arrivesOn} to ${stay.departsOn}`
  return names ? `Stay #${stay.number}: ${names.slice(0, 300)}, ${days}` : `Stay #${stay.number}, ${days}`
}
