/** The task that turns one tick of a tenant job's schedule into a job for each active tenant. */
export const fanOut = 'kernel.fan_out'
