import { signedWords } from '../../rules.ts'

/** As the server sends it; the key of the device is put away where no script can read it. */
export interface SentBook {
  salt: string
  rounds: number
  deviceKey: string
  validUntilAt: string
  pages: { tag: string; box: string }[]
}

export interface Book extends Omit<SentBook, 'deviceKey'> {
  deviceKey: CryptoKey
}

export interface OwnPage {
  personId: string
  personName: string
  children: { id: string; name: string; isHere: boolean; collectOn: string[] }[]
}

/** Somebody recognised without a connection; what they came for is signed with their PIN, which is kept nowhere. */
export interface Recognised extends OwnPage {
  sign(visit: Parameters<typeof signedWords>[0]): Promise<string>
}

const hmac = { name: 'HMAC', hash: 'SHA-256' }
const words = (text: string) => new TextEncoder().encode(text)

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, char => char.charCodeAt(0))
}

export function toText(bytes: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const keyOf = (bytes: BufferSource) => crypto.subtle.importKey('raw', bytes, hmac, false, ['sign'])

export async function putAway({ deviceKey, ...book }: SentBook): Promise<Book> {
  return { ...book, deviceKey: await keyOf(toBytes(deviceKey)) }
}

/** The page that this PIN opens; undefined where it opens none. It takes a good part of a second, on purpose. */
export async function lookUp(book: Book, pin: string): Promise<Recognised | undefined> {
  const typed = await crypto.subtle.importKey('raw', words(pin), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: toBytes(book.salt), iterations: book.rounds }
  const stretched = await crypto.subtle.deriveBits(how, typed, 256)
  const own = await keyOf(await crypto.subtle.sign('HMAC', book.deviceKey, stretched))
  const tag = toText((await crypto.subtle.sign('HMAC', own, words('tag'))).slice(0, 12))
  const page = book.pages.find(one => one.tag === tag)
  if (!page) return undefined
  const boxKey = await crypto.subtle.sign('HMAC', own, words('box'))
  const opener = await crypto.subtle.importKey('raw', boxKey, 'AES-GCM', false, ['decrypt'])
  const box = toBytes(page.box)
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: box.slice(0, 12) }, opener, box.slice(12))
  const found = JSON.parse(new TextDecoder().decode(plain)) as OwnPage
  return {
    ...found,
    sign: async visit => toText(await crypto.subtle.sign('HMAC', own, words(signedWords(visit)))),
  }
}
