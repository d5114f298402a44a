export const segmentMethods = ['kiosk', 'room', 'move'] as const
export const dutyEnds = ['break', 'move', 'home'] as const
export const releaseOutcomes = ['released', 'refused'] as const

/** How long after the fact an arrival or a departure that a device kept offline is still taken. */
export const offlineHours = 72

/** So many wrong codes for a child within the window, and none is taken any more for a while. */
export const wrongCodes = { limit: 5, windowMinutes: 10, lockMinutes: 15 }
