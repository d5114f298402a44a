import type { Tenant } from '#kernel/command/context.ts'
import { list, oneOf, text } from '#kernel/schema/fields.ts'
import { acceptedMethods, cardProviders, tenderMethods } from '../rules.ts'
import { takesCardsOnline } from '../steps/pay-online.ts'

export const waysFields = {
  cardProvider: oneOf(cardProviders, { help: 'Who takes cards online; with none, one pays otherwise.' }),
  payingInstructions: text({ help: 'How one pays otherwise, in the words of the business.' }).optional(),
  acceptedMethods: list(oneOf(tenderMethods), { help: 'How this business is paid at all.' }),
}

/** SQL: the ways to pay as parts of a json object, from the three parameters that begin with this number. */
export const waysSql = (
  first: number,
) => `'cardProvider', $${first}::text, 'payingInstructions', $${first + 1}::text,
  'acceptedMethods', $${first + 2}::json`

/** Who takes cards online, what the business says of other ways, and which ways it accepts. */
export const waysToPay = ({ settings }: Pick<Tenant, 'settings'>): [string, string | null, string] => [
  takesCardsOnline({ tenant: { settings } as Tenant }) ? String(settings.cardProvider) : 'none',
  (settings.payingInstructions as string | null | undefined) || null,
  JSON.stringify(acceptedMethods(settings)),
]
