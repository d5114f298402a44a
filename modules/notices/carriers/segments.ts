// The basic characters of GSM 03.38, and those of its extension table, which take two places.
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '^{}\\[~]|€\f'

/** How many parts a text is charged as: 160 or 153 places of GSM 7-bit, else 70 or 67 of UCS-2. */
export function segmentsOf(text: string): number {
  let places = 0
  for (const character of text) {
    if (basic.includes(character)) places += 1
    else if (extended.includes(character)) places += 2
    else return text.length <= 70 ? 1 : Math.ceil(text.length / 67)
  }
  return places <= 160 ? 1 : Math.ceil(places / 153)
}
