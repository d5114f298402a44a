import { seal, tagFirst, tagLast, unseal } from './sealed-bytes.ts'

const mark = 'sealed:'

/** Under one key of the house; `place` is bound in, so that a text opens nowhere but where it was put. */
export function textSeal(hexKey: string) {
  const key = Buffer.from(hexKey, 'hex')
  return {
    seal: (place: string, text: string): string =>
      mark + tagFirst(seal(key, text, place)).toString('base64url'),
    /** What was never sealed is given as it is; throws for what was sealed with another key or for another place. */
    open(place: string, text: string): string {
      if (!text.startsWith(mark)) return text
      return unseal(key, tagLast(Buffer.from(text.slice(mark.length), 'base64url')), place).toString('utf8')
    },
  }
}
