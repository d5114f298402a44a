#!/usr/bin/env node
import './launch/node-floor.mjs'

const { mainstay } = await import('./launch/mainstay.mjs')
await mainstay(process.argv.slice(2))
