import { contrast, toHex } from './oklch.ts'

export type Palette = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

export interface Seed {
  hue: number
  chroma: number
}

/** The grounds that text of every palette must be readable on. */
export const ground = { light: '#faf9f7', lightSunken: '#f2f0ec', dark: '#171513', darkRaised: '#211e1b' }

const lightSteps = [0.98, 0.955, 0.91, 0.855, 0.79, 0.72, 0.64]
const lightChroma = [0.16, 0.3, 0.5, 0.72, 0.9, 1, 1]
// 4.6 on the sunken ground leaves a margin above the 4.5 of WCAG 2.2 AA; 7 is AAA.
const darkTargets = [4.6, 7, 10.5]

function shadeWithContrast(seed: Seed, target: number): string {
  let low = 0.1
  let high = 0.75
  for (let step = 0; step < 18; step++) {
    const middle = (low + high) / 2
    const hex = toHex({ lightness: middle, chroma: seed.chroma, hue: seed.hue })
    if (contrast(hex, ground.lightSunken) > target) low = middle
    else high = middle
  }
  return toHex({ lightness: low, chroma: seed.chroma, hue: seed.hue })
}

/** Ten steps from tint to ink; steps 7 to 9 are readable as text on the light grounds, 0 to 4 on the dark ones. */
export function paletteOf(seed: Seed): Palette {
  const light = lightSteps.map((lightness, step) =>
    toHex({ lightness, chroma: seed.chroma * (lightChroma[step] ?? 1), hue: seed.hue }),
  )
  const dark = darkTargets.map(target => shadeWithContrast(seed, target))
  return [...light, ...dark] as unknown as Palette
}
