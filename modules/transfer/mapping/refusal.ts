/** Why a row cannot be imported: a stable code, and a sentence for the person who owns the file. */
export class RowRefusal extends Error {
  readonly code: string
  readonly field?: string

  constructor(code: string, message: string, field?: string) {
    super(message)
    this.code = code
    this.field = field
  }

  /** The same refusal, saying which field it came from. */
  at(field: string): RowRefusal {
    return new RowRefusal(this.code, this.message, field)
  }
}

export const refusals = {
  notADate: (text: string, format: string) =>
    new RowRefusal('import.not_a_date', `“${text}” is not a day written as ${format}.`),
  impossibleDate: (text: string) =>
    new RowRefusal('import.impossible_date', `There is no such day as “${text}”.`),
  notANumber: (text: string) => new RowRefusal('import.not_a_number', `“${text}” is not a whole number.`),
  notMoney: (text: string) => new RowRefusal('import.not_money', `“${text}” is not an amount of money.`),
  tooPrecise: (text: string, currency: string) =>
    new RowRefusal('import.too_precise', `“${text}” has more decimals than ${currency} has.`),
  notYesOrNo: (text: string) => new RowRefusal('import.not_yes_or_no', `“${text}” is neither yes nor no.`),
  unknownValue: (text: string) =>
    new RowRefusal('import.unknown_value', `The mapping does not say what “${text}” stands for.`),
  cutOff: () => new RowRefusal('import.malformed_row', 'This row opens a quote that is never closed.'),
  cellCount: (found: number, expected: number) =>
    new RowRefusal('import.malformed_row', `This row has ${found} cells, the header ${expected}.`),
  noKey: () =>
    new RowRefusal('import.key_missing', 'The cell that identifies this row is empty.', 'externalId'),
}
