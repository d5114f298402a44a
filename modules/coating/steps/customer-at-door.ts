import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Customer } from '#modules/people/public.ts'

interface AtDoor {
  customerId?: string | null
  contactName?: string | null
  contactPhone?: string | null
}

// The same name with the same number is the same person; a number alone may be a whole family's.
const knownSql = `select id from people.customer where archived_at is null and lower(name) = lower($1)
  and regexp_replace(coalesce(phone, ''), '[^0-9]', '', 'g') = regexp_replace($2, '[^0-9]', '', 'g')
  order by id limit 1`

/** Whose parts these are: a customer we know, or a name and a phone number, which is the least that will do. */
export async function customerAtDoor(ctx: CommandContext<never>, given: AtDoor): Promise<string> {
  if (given.customerId) return (await ctx.find(Customer, given.customerId)).id
  const { contactName, contactPhone } = given
  const needed = 'Choose the customer, or take a name and a phone number.'
  if (!contactName) throw Failure.field('/contactName', 'required', needed)
  if (!contactPhone) throw Failure.field('/contactPhone', 'required', needed)
  const known = await ctx.sql.one<{ id: string }>(knownSql, [contactName, contactPhone])
  return known?.id ?? (await ctx.insert(Customer, { name: contactName, phone: contactPhone })).id
}
