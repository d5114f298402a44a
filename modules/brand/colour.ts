const shape = /^[0-9a-f]{6}$/

/** Six hexadecimal digits as given, or the house's own colour. */
export const colourOf = (given: string | undefined): string => (given && shape.test(given) ? given : '007975')
