import { content, listing, readStamp, writeStamp } from './stamps.mjs'

/** Does `work` unless these files are what they were when it was last done. Returns whether it was done. */
export async function whenChanged(name, paths, isPresent, work) {
  const seen = readStamp(name)
  const now = listing(paths)
  if (isPresent && seen?.listing === now) return false
  // A checkout gives old content new times, which is no reason to do the work again.
  const hash = content(paths)
  const isSame = isPresent && seen?.content === hash
  if (!isSame) {
    writeStamp(name, undefined)
    await work()
  }
  writeStamp(name, { listing: now, content: hash })
  return !isSame
}
