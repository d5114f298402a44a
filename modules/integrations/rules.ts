export const endpointStates = ['active', 'disabled'] as const
export const disabledReasons = ['by_hand', 'gone', 'failing'] as const
export const deliveryStates = ['waiting', 'delivered', 'failed'] as const

/** Bytes of a message, so that receivers with small mailboxes can take it (Standard Webhooks asks for no more). */
export const mostPayloadBytes = 20_000
/** Of what the other side answers. */
export const mostAnswerBytes = 2_048
export const patienceMs = 15_000

export const presetOverlapHours = 24
export const mostOverlapHours = 24 * 7

/** How long deliveries are kept to be looked at and sent again. */
export const keptDays = 30
/** How far back the outbox goes: what a replay of a time range can reach. */
export const replayDays = 7
export const mostReplayed = 10_000
/** How long hourly figures of requests are kept. */
export const usageKeptDays = 100
