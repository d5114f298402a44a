import { fromHex } from './oklch.ts'
import type { Seed } from './palette.ts'

export interface Accent extends Seed {
  /** A pale filling with dark words on it, for hues that turn brown before white words are readable. */
  isBright?: boolean
}

export const accents = {
  marigold: { hue: 75, chroma: 0.155, isBright: true },
  teal: { hue: 190, chroma: 0.1 },
  indigo: { hue: 275, chroma: 0.17 },
  ember: { hue: 42, chroma: 0.17 },
  plum: { hue: 340, chroma: 0.15 },
} satisfies Record<string, Accent>

export type AccentName = keyof typeof accents

const hex = /^#[0-9a-f]{6}$/
const mostChroma = 0.17
// From orange to lime: hues that turn brown before white words on them are readable.
const isBrightHue = (hue: number) => hue > 60 && hue < 120
const dullest = 0.08

/** One of the five by name, or a colour of the business's own: its hue and strength; lightness is the palette's. */
export function accentNamed(name: string): Accent {
  if (Object.hasOwn(accents, name)) return accents[name as AccentName]
  if (!hex.test(name)) return accents.teal
  const { hue, chroma } = fromHex(name)
  return {
    hue,
    chroma: Math.min(chroma, mostChroma),
    ...(isBrightHue(hue) && chroma > dullest ? { isBright: true } : {}),
  }
}

export const isAccent = (name: string): boolean => Object.hasOwn(accents, name) || hex.test(name)

export const statusSeeds = {
  blue: { hue: 250, chroma: 0.14 },
  green: { hue: 150, chroma: 0.13 },
  amber: { hue: 75, chroma: 0.14 },
  red: { hue: 25, chroma: 0.18 },
  violet: { hue: 300, chroma: 0.15 },
} satisfies Record<string, Seed>
