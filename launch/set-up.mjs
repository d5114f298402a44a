import { existsSync } from 'node:fs'
import { ensureDependencies } from './dependencies.mjs'
import { root, state } from './folders.mjs'
import { alone } from './lock.mjs'
import { say } from './report.mjs'
import { ensureRuntime } from './runtime.mjs'
import { ensureServer } from './server.mjs'
import { ensureWebApp } from './web.mjs'

/** Makes this checkout ready and returns the path of the Node to go on with. Done before, it takes milliseconds. */
export async function setUp({ withScreens = false, withServer = false }) {
  if (!existsSync(state)) say(`Setting up Mainstay in ${root}: this happens once.`)
  return alone(async () => {
    const node = await fetched()
    if (withServer) await ensureServer(node)
    if (withScreens) await ensureWebApp(node)
    return node
  })
}

/** Both come from the network, side by side; where one cannot, the other still comes to its end. */
async function fetched() {
  const [node, dependencies] = await Promise.allSettled([ensureRuntime(), ensureDependencies()])
  if (node.status === 'rejected') throw node.reason
  if (dependencies.status === 'rejected') throw dependencies.reason
  return node.value
}
