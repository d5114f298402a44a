import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
/** What set-up made: the runtime, the stamps, by default the data. */
export const state = `${root}/.mainstay`
