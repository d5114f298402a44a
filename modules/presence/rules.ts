export const segmentMethods = ['kiosk', 'room', 'move'] as const
export const dutyEnds = ['break', 'move', 'home'] as const
export const releaseOutcomes = ['released', 'refused'] as const

/** So many wrong codes for a child within the window, and none is taken any more for a while. */
export const wrongCodes = { limit: 5, windowMinutes: 10, lockMinutes: 15 }

export const passageDirections = ['in', 'out'] as const
export type PassageDirection = (typeof passageDirections)[number]

export const passageMethods = ['pin', 'code', 'offline'] as const

/** `repeated`: true, but known already. `refused`: did not happen. `rejected`: told by a device, and not believed. */
export const passageOutcomes = ['counted', 'repeated', 'refused', 'rejected'] as const
export type PassageOutcome = (typeof passageOutcomes)[number]
