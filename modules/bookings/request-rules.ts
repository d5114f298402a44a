export const requestStatuses = ['pending', 'wait_listed', 'accepted', 'declined', 'withdrawn'] as const

export type RequestStatus = (typeof requestStatuses)[number]

/** In which states a request allows what. */
export const requestCan = {
  accept: ['pending', 'wait_listed'],
  decline: ['pending', 'wait_listed'],
  waitList: ['pending'],
  withdraw: ['pending', 'wait_listed'],
} as const satisfies Record<string, readonly RequestStatus[]>

export type RequestVerb = keyof typeof requestCan

export const requestSays = (verb: RequestVerb, status: RequestStatus): boolean =>
  (requestCan[verb] as readonly RequestStatus[]).includes(status)

export const requestErrors = {
  'bookings.request_settled': { status: 409, when: 'This request has been answered or withdrawn already.' },
} as const
