import type { FileStore } from './file-store.ts'

export interface Cabinet {
  store: FileStore
  /** Signs links. */
  secret: string
}

let cabinet: Cabinet | undefined

/** Said once by the program that serves, before it does. */
export function keepFilesIn(given: Cabinet): void {
  cabinet = given
}

export function openCabinet(): Cabinet {
  if (!cabinet) throw new Error('nobody has said where files are kept: call keepFilesIn first')
  return cabinet
}
