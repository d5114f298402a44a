import { createServer } from 'node:http'
import { Server } from 'socket.io'

/** Everyone gets everything: a room of one, with a message as long as Mainstay's. */
const http = createServer((request, response) => {
  if (request.method !== 'POST') return void response.writeHead(404).end()
  io.emit('event', { ...message, at: new Date().toISOString() })
  response.writeHead(204).end()
})
const io = new Server(http, { transports: ['websocket'], serveClient: false })

const message = {
  topic: 'tenant',
  cursor: '01a1fdf3-3941-72fe-9d95-86df5f09d47a',
  id: '01a1fdf5-59e4-749d-bd07-25840454cd2c',
  name: 'people.customer_updated',
  entity: 'people.customer',
  rowId: '01a1fdf3-53ca-76c4-8e10-79fa8717ca26',
  locationId: null,
  actorId: '01a1fdf3-3968-762b-8275-18c7c5639eaf',
  data: { version: 2, changes: ['notes'] },
}

http.listen(0, '127.0.0.1', () => {
  const { port } = http.address() as { port: number }
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`)
})
process.once('SIGTERM', () => process.exit(0))
