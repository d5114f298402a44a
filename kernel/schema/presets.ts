import type { Fields } from './field.ts'

/** The input with the preset of every field that was left out. */
export function withPresets(fields: Fields, input: Record<string, unknown>): Record<string, unknown> {
  const presets = Object.entries(fields).filter(
    ([key, field]) => field.preset !== undefined && input[key] === undefined,
  )
  return presets.length
    ? { ...input, ...Object.fromEntries(presets.map(([key, field]) => [key, field.preset])) }
    : input
}
