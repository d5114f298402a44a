import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'
import { type Accent, statusSeeds } from './accents.ts'
import { components } from './components.ts'
import { ground, paletteOf } from './palette.ts'

const stone: MantineColorsTuple = [
  '#faf9f7',
  '#f2f0ec',
  '#e9e6e1',
  '#dbd7d0',
  '#c3beb5',
  '#8f8981',
  '#66615b',
  '#4d4843',
  '#35312d',
  '#211e1b',
]
const night: MantineColorsTuple = [
  '#dfdbd5',
  '#c4bfb7',
  '#a8a29a',
  '#8f8981',
  '#3b3631',
  '#2c2824',
  '#211e1b',
  '#171513',
  '#11100e',
  '#0b0a09',
]

const tuple = (seed: Accent) => paletteOf(seed) as unknown as MantineColorsTuple

/** The theme of one accent: an edition's, or a tenant's brand. */
export function themeOf(accent: Accent) {
  const status = Object.fromEntries(Object.entries(statusSeeds).map(([name, seed]) => [name, tuple(seed)]))
  return createTheme({
    primaryColor: 'accent',
    primaryShade: 7,
    colors: { ...status, gray: stone, dark: night, accent: tuple(accent) },
    black: stone[9],
    fontFamily: "'Inter Variable', 'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif",
    fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
    lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.4' },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
    radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
    defaultRadius: 'sm',
    cursorType: 'pointer',
    respectReducedMotion: true,
    headings: {
      fontWeight: '600',
      sizes: {
        h1: { fontSize: '1.5rem', lineHeight: '1.25' },
        h2: { fontSize: '1.25rem', lineHeight: '1.3' },
        h3: { fontSize: '1rem', lineHeight: '1.4' },
        h4: { fontSize: '0.875rem', lineHeight: '1.4' },
      },
    },
    variantColorResolver(input) {
      const colours = defaultVariantColorsResolver(input)
      const isAccent = !input.color || input.color === 'accent'
      if (!accent.isBright || !isAccent || input.variant !== 'filled') return colours
      const shade = (step: number) => `var(--mantine-color-accent-${step})`
      return { ...colours, background: shade(4), hover: shade(5), color: shade(9) }
    },
    components,
  })
}

export const variables: CSSVariablesResolver = () => ({
  variables: { '--ms-row': '2.25rem', '--ms-motion': '160ms ease-out' },
  light: {
    '--mantine-color-body': ground.light,
    '--mantine-color-error': 'var(--mantine-color-red-7)',
    '--mantine-color-placeholder': '#746e67',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-6)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-3)',
    '--mantine-color-disabled-color': 'var(--mantine-color-gray-6)',
    '--mantine-color-accent-light-hover': 'var(--mantine-color-accent-2)',
    '--ms-ground': ground.light,
    '--ms-raised': '#ffffff',
    '--ms-sunken': ground.lightSunken,
    '--ms-line': '#e6e2dc',
    '--ms-control-line': '#8f8981',
    '--ms-hover': '#f2f0ec',
    '--ms-accent-text': 'var(--mantine-color-accent-8)',
    '--ms-accent-tint': 'var(--mantine-color-accent-1)',
    '--ms-float': '0 1px 2px rgb(48 40 32 / 8%), 0 8px 28px rgb(48 40 32 / 14%)',
  },
  dark: {
    '--mantine-color-body': ground.dark,
    '--mantine-color-white': '#f2efea',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-default': '#26221f',
    '--mantine-color-disabled-color': 'var(--mantine-color-dark-2)',
    '--ms-ground': ground.dark,
    '--ms-raised': ground.darkRaised,
    '--ms-sunken': '#100f0d',
    '--ms-line': '#332f2a',
    '--ms-control-line': '#77716a',
    '--ms-hover': '#2a2622',
    '--ms-accent-text': 'var(--mantine-color-accent-3)',
    '--ms-accent-tint': 'color-mix(in oklab, var(--mantine-color-accent-9) 70%, transparent)',
    '--ms-float': '0 1px 2px rgb(0 0 0 / 50%), 0 12px 32px rgb(0 0 0 / 60%)',
  },
})
