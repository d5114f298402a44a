/** Bytes of one file as it is sent in one piece; a picture is a few hundred kilobytes when it is kept. */
export const mostBytes = 12 * 1024 * 1024
/** The same in base64, and some room for the rest of the request. */
export const mostLetters = Math.ceil(mostBytes / 3) * 4
export const bodyLimit = mostLetters + 65_536

/** Of a file that comes in pieces, and of one piece. */
export const mostUploadBytes = 64 * 1024 * 1024
export const pieceBytes = 512 * 1024
export const mostPieceBytes = 1024 * 1024
export const pieceBodyLimit = Math.ceil(mostPieceBytes / 3) * 4 + 4_096
export const mostOpenUploads = 20
export const uploadHours = 24

// A phone takes 50 million; decoding takes three bytes for each of them.
export const mostPixels = 64_000_000
export const longestSide = 20_000

export const fullSide = 2048
export const thumbSide = 320

/** What an office file may unfold into. */
export const mostEntries = 2_000
export const mostUnfoldedBytes = 200 * 1024 * 1024
export const mostUnfolding = 200
