import { existsSync, renameSync, rmSync } from 'node:fs'
import { state } from './folders.mjs'

/** Puts the folder that `make` writes in the place of `target`. The old one stays until the new one is whole. */
export async function replaced(name, target, make) {
  const building = `${state}/${name}.${process.pid}`
  const old = `${state}/${name}.old`
  try {
    await make(building)
    rmSync(old, { recursive: true, force: true })
    if (existsSync(target)) renameSync(target, old)
    renameSync(building, target)
  } finally {
    rmSync(building, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}
