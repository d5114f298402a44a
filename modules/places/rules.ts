/** From small to large: a guest who needs one size fits every later one. */
export const sizes = ['small', 'medium', 'large', 'extra_large'] as const
export type Size = (typeof sizes)[number]

export const isAtLeast = (size: Size, wanted: Size): boolean => sizes.indexOf(size) >= sizes.indexOf(wanted)
