/** Bytes of one file as it is sent; a picture is a few hundred kilobytes when it is kept. */
export const mostBytes = 12 * 1024 * 1024
/** The same in base64, and some room for the rest of the request. */
export const mostLetters = Math.ceil(mostBytes / 3) * 4
export const bodyLimit = mostLetters + 65_536

// A phone takes 50 million; decoding takes three bytes for each of them.
export const mostPixels = 64_000_000
export const longestSide = 20_000

export const fullSide = 2048
export const thumbSide = 320
