import { checked } from '#kernel/schema/field.ts'
import { bool, integer, list, longText, oneOf, text } from '#kernel/schema/fields.ts'
import { cardProviders, tenderMethods } from './rules.ts'

export const presetTermsDays = 0

const atLeastOne = (chosen: readonly string[]) =>
  chosen.length ? [] : [{ pointer: '', code: 'too_short', message: 'Choose at least one.' }]

export const settings = {
  pricesIncludeTax: bool({ label: 'Prices contain their tax' }).default(false),
  paymentTermsDays: integer({ min: 0, max: 365, label: 'Days until an invoice is due' }).default(
    presetTermsDays,
  ),
  invoicePrefix: text({ min: 0, max: 12, label: 'What stands before the number of an invoice' }).default(
    'INV-',
  ),
  creditNotePrefix: text({
    min: 0,
    max: 12,
    label: 'What stands before the number of a credit note',
  }).default('CN-'),
  acceptedPaymentMethods: checked(
    list(oneOf(tenderMethods), {
      max: tenderMethods.length,
      label: 'Ways of paying that are accepted',
    }).default([...tenderMethods]),
    atLeastOne,
  ),
  cardProvider: oneOf(cardProviders, {
    label: 'Who charges cards; with none, a card is taken at a terminal of your own',
  }).default('none'),
  payingInstructions: longText({
    max: 1000,
    label: 'How customers pay otherwise: bank details, desk hours; shown where something is owed',
  }).optional(),
}
