#!/usr/bin/env node
import './launch/node-floor.mjs'

const { start } = await import('./launch/start.mjs')
await start(process.argv.slice(2))
