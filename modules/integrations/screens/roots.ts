export const roots = { endpoints: ['webhook-endpoints'], deliveries: ['webhook-deliveries'] } as const

/** What a verb on an endpoint or on a delivery may have changed. */
export const everyList = Object.values(roots)
