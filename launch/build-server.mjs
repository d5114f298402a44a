import { alone } from './lock.mjs'
import { ensureServer } from './server.mjs'

// For tests that start the server themselves: as it would be built by a start, if that is not done already.
await alone(() => ensureServer(process.execPath))
