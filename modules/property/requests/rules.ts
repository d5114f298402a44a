export const priorities = ['emergency', 'high', 'medium', 'low'] as const
export const sources = ['app', 'call', 'mail', 'walk_in', 'staff'] as const
export const requestStates = [
  'open',
  'processing',
  'deferred',
  'completed',
  'closed',
  'declined',
  'cancelled',
] as const
export type RequestState = (typeof requestStates)[number]
export const verdicts = ['good', 'bad', 'returned'] as const

/** What may be done with a request in which state. */
export const requestCan = {
  answer: ['open'],
  pause: ['open', 'processing'],
  defer: ['open', 'processing'],
  takeUp: ['deferred'],
  complete: ['open', 'processing'],
  giveFeedback: ['completed'],
  decline: ['open', 'processing', 'deferred'],
  cancel: ['open', 'processing', 'deferred'],
} as const satisfies Record<string, readonly RequestState[]>

export const can = (verb: keyof typeof requestCan, request: { status: RequestState }): boolean =>
  (requestCan[verb] as readonly RequestState[]).includes(request.status)
