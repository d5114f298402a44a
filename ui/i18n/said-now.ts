import type { Said } from './said.ts'

export const asItIs: Said = text => text

let now = asItIs

/** The language of the server's sentences goes with that of the screens. */
export function speakAs(said: Said): void {
  now = said
}

export const sayNow: Said = text => now(text)
