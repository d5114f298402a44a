import { createServer } from 'node:net'
import { Stop } from './report.mjs'

/** Refuses a port that somebody listens on, before anything else is started. */
export async function needPort(port) {
  for (const host of [undefined, '127.0.0.1']) {
    const trouble = await listenOnce(port, host)
    if (trouble === 'EADDRINUSE') {
      throw new Stop(
        `Port ${port} is taken by another program. Choose another one: npm start -- --port ${port + 1}`,
      )
    }
    if (trouble === 'EACCES')
      throw new Stop(`Port ${port} is reserved for the system. Choose one above 1023.`)
  }
}

function listenOnce(port, host) {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', error => resolve(error.code))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}
