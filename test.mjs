#!/usr/bin/env node
import './launch/node-floor.mjs'

const { test } = await import('./launch/test.mjs')
await test(process.argv.slice(2))
