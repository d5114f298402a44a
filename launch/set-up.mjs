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
    const node = await ensureRuntime()
    await ensureDependencies()
    if (withServer) await ensureServer(node)
    if (withScreens) await ensureWebApp(node)
    return node
  })
}
