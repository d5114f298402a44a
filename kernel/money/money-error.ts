export type MoneyErrorCode =
  | 'money.unknown_currency'
  | 'money.other_currency'
  | 'money.not_an_amount'
  | 'money.too_many_decimals'
  | 'money.too_large'
  | 'money.bad_weights'

/** An amount that cannot be taken as it is. The code is stable; the message says which value it was. */
export class MoneyError extends RangeError {
  readonly code: MoneyErrorCode

  constructor(code: MoneyErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
