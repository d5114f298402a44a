/** Why a verb of a quote is refused. */
export const quoteErrors = {
  'coating.quote_issued': {
    status: 409,
    when: 'This quote was sent: its price stands. Make a new revision to change it.',
  },
} as const

export const quoteStateErrors = {
  'coating.quote_state': {
    status: 409,
    when: 'The state of this quote does not allow this; see quoteStatus.',
  },
  'coating.quote_empty': { status: 409, when: 'The quote has no part yet. Add one before you send it.' },
} as const
