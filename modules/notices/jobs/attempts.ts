/** With pauses of e^n seconds, at most six hours: more than a day until a provider that is away is given up. */
export const mostAttempts = 12
