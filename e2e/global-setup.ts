import { startServers } from './server.ts'

// Playwright looks for a default export, the only one in the house.
export default startServers
