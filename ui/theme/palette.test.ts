import { describe, expect, test } from 'vitest'
import { accentNamed, accents, statusSeeds } from './accents.ts'
import { contrast, fromHex, toHex } from './oklch.ts'
import { ground, paletteOf } from './palette.ts'

// Whatever a business calls its colour: pale, black, white, neon.
const brands = [
  '#000000',
  '#ffffff',
  '#808080',
  '#ffff00',
  '#00ff00',
  '#ff00ff',
  '#0000ff',
  '#fff5cc',
  '#3b0d0c',
]
const own = Object.fromEntries(brands.map(colour => [colour, accentNamed(colour)]))
const seeds = Object.entries({ ...accents, ...statusSeeds, ...own })

describe.each(seeds)('the %s palette', (_name, seed) => {
  const palette = paletteOf(seed)

  test('is readable as text on every light ground', () => {
    for (const shade of palette.slice(7)) {
      expect(contrast(shade, ground.light)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(shade, ground.lightSunken)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('is readable as text on every dark ground', () => {
    for (const shade of palette.slice(0, 5)) {
      expect(contrast(shade, ground.dark)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(shade, ground.darkRaised)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('carries white words on its filled step', () => {
    expect(contrast(palette[7], '#ffffff')).toBeGreaterThanOrEqual(4.5)
  })

  test('carries its darkest ink on its tints', () => {
    expect(contrast(palette[9], palette[1])).toBeGreaterThanOrEqual(7)
    expect(contrast(palette[9], palette[4])).toBeGreaterThanOrEqual(4.5)
  })
})

test('a washed-out colour is refused as text by the same measure', () => {
  expect(contrast('#9c9890', ground.light)).toBeLessThan(4.5)
})

test('a colour is found again from its digits, and what is no colour is the house’s own', () => {
  for (const colour of ['#0b5d5d', '#aa3366', '#d9a441']) expect(toHex(fromHex(colour))).toBe(colour)
  expect(accentNamed('red;}')).toBe(accents.teal)
  expect(accentNamed('#ffcc00').isBright).toBe(true)
})
