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

export const statusSeeds = {
  blue: { hue: 250, chroma: 0.14 },
  green: { hue: 150, chroma: 0.13 },
  amber: { hue: 75, chroma: 0.14 },
  red: { hue: 25, chroma: 0.18 },
  violet: { hue: 300, chroma: 0.15 },
} satisfies Record<string, Seed>
