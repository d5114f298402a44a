import type { ReservationStatus } from '../../../rules.ts'

const toCome: readonly ReservationStatus[] = ['held', 'confirmed', 'reconfirmed', 'arrived', 'seated']

export const isToCome = ({ status }: { status: ReservationStatus }): boolean => toCome.includes(status)
