export const quoteStatuses = ['draft', 'sent', 'accepted', 'declined', 'superseded'] as const
/** Without this permission nobody sees what things cost the shop, nor its margin. */
export const costs = 'coating.money.read'
/** Who writes quotes sees how their price comes about, and need not see what jobs earned. */
export const quoteCosts = 'coating.quote.costs'

export type QuoteStatus = (typeof quoteStatuses)[number]

/** What may be done with a quote in which state; nothing ever changes the price of one that was sent. */
export const quoteCan = {
  revise: ['draft'],
  issue: ['draft'],
  prove: ['sent', 'accepted'],
  accept: ['sent'],
  decline: ['sent'],
  reissue: ['sent', 'declined', 'accepted'],
  takeDeposit: ['sent', 'accepted'],
} as const satisfies Record<string, readonly QuoteStatus[]>

export type QuoteVerb = keyof typeof quoteCan

export const quoteMay = (verb: QuoteVerb, status: QuoteStatus): boolean =>
  (quoteCan[verb] as readonly QuoteStatus[]).includes(status)

export const proofStatuses = ['open', 'approved', 'changes_asked', 'superseded'] as const
export type ProofStatus = (typeof proofStatuses)[number]

/** What a customer is told who opens the link of a proof. */
export const proofStateOf = (status: ProofStatus, isExpired: boolean) =>
  status === 'open' && isExpired ? 'expired' : status

export const colourClasses = ['solid', 'texture', 'metallic', 'candy', 'clear'] as const
export const complexities = ['simple', 'medium', 'complex'] as const
export const methods = ['cost_plus', 'per_area'] as const
export const conditions = ['new', 'used', 'rusty', 'painted', 'damaged'] as const
export const coverageConstants = ['si', 'us_192_3', 'metric_39_8'] as const
export const weightUnits = ['lb', 'kg'] as const

/** What people do to a part; each has its factor on the price of an hour. */
export const steps = ['strip', 'blast', 'mask', 'coat', 'inspect', 'other'] as const
export type Step = (typeof steps)[number]

export const causes = [
  'contamination',
  'thin_film',
  'orange_peel',
  'wrong_colour',
  'under_cured',
  'handling',
  'customer_material',
  'other',
] as const

/** Who pays when parts are coated again. */
export const payers = ['shop', 'customer'] as const
