export const reservationStates = ['requested', 'confirmed', 'cancelled', 'declined'] as const
export type ReservationState = (typeof reservationStates)[number]
export const depositStates = ['none', 'due', 'held', 'returned', 'kept'] as const
export type DepositState = (typeof depositStates)[number]

/** What may be done with a reservation in which state. */
export const reservationCan = {
  approve: ['requested'],
  decline: ['requested'],
  cancel: ['requested', 'confirmed'],
} as const satisfies Record<string, readonly ReservationState[]>

export const reservationMay = (
  verb: keyof typeof reservationCan,
  { status }: { status: ReservationState },
): boolean => (reservationCan[verb] as readonly ReservationState[]).includes(status)

/** From which state a deposit comes into which. */
export const depositFrom: Record<'held' | 'returned' | 'kept', DepositState> = {
  held: 'due',
  returned: 'held',
  kept: 'held',
}
