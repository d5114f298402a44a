import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { needSpace } from './disk.mjs'
import { state } from './folders.mjs'
import { handOver } from './hand-over.mjs'
import { needPort } from './port.mjs'
import { run, Stop } from './report.mjs'
import { builtServer } from './server.mjs'
import { setUp } from './set-up.mjs'

const help = `npm start -- [options]      Starts Mainstay, setting up whatever is missing.

  --port N          where to listen (3000, or MAINSTAY_PORT)
  --data DIR        where data is kept (.mainstay/data, or MAINSTAY_DATA)
  --demo all|none   fill an empty database with the demo businesses (all)
  --json            print one line of JSON when ready
  --help            print this

DATABASE_URL selects a PostgreSQL server (15 or later) instead of the built-in one.
`

export function start(argv) {
  return run(async () => {
    const options = read(argv)
    if (options.help) {
      process.stdout.write(help)
      return 0
    }
    if (options.port !== 0) await needPort(options.port)
    await needSpace(options.data, 200)
    const node = await setUp({ withScreens: true, withServer: true })
    return handOver(node, [`${builtServer}/main.js`], { env: environment(options), channel: true })
  })
}

function read(argv) {
  const { values } = parse(argv)
  const port = Number(values.port ?? process.env.MAINSTAY_PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Stop(`--port takes a number from 0 to 65535.`)
  const demo = values.demo ?? process.env.MAINSTAY_DEMO ?? 'all'
  if (demo !== 'all' && demo !== 'none') throw new Stop('--demo takes "all" or "none".')
  const data = resolve(values.data ?? process.env.MAINSTAY_DATA ?? `${state}/data`)
  return { port, demo, data, json: values.json === true, help: values.help === true }
}

function parse(argv) {
  const text = { type: 'string' }
  const flag = { type: 'boolean' }
  try {
    return parseArgs({ args: argv, options: { port: text, data: text, demo: text, json: flag, help: flag } })
  } catch (error) {
    throw new Stop(`${error.message.split('. ')[0]}. See npm start -- --help`)
  }
}

function environment({ port, demo, data, json }) {
  return {
    ...process.env,
    MAINSTAY_PORT: String(port),
    MAINSTAY_DATA: data,
    MAINSTAY_DEMO: demo,
    MAINSTAY_JSON: json ? '1' : '',
  }
}
