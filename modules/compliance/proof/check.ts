import { digest, digestLeaf, isSame, rootFrom } from '../tree/check-proof.ts'
import type { Opened, Proof } from './proof.ts'

/** Runs wherever WebCrypto does, and asks nobody. */
export interface Checked {
  /** The record is at its place in the tree that the checkpoint names. */
  isIncluded: boolean
  /** The checkpoint was signed by the key given. */
  isSigned: boolean
  /** What is said of who and what is what was committed to; null where nothing is said. */
  isWho: boolean | null
  isWhat: boolean | null
}

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const whoAt = 11
const whatAt = 12

export async function check(proof: Proof, key = proof.key): Promise<Checked> {
  const [text, signature] = halves(proof.checkpoint)
  const [, size, root] = text.split('\n')
  const leaf = await digestLeaf(utf8(proof.record))
  const found = await rootFrom(leaf, proof.place, proof.size, proof.path.map(bytes))
  const record = JSON.parse(proof.record) as (string | null)[]
  const isOfTenant = text.startsWith(`mainstay/audit/${record[1]}\n`)
  return {
    isIncluded:
      isOfTenant && Number(size) === proof.size && found !== undefined && isSame(found, bytes(root ?? '')),
    isSigned: await isSigned(text, signature, key),
    isWho: await isCommitted(proof.who, record[whoAt]),
    isWhat: await isCommitted(proof.what, record[whatAt]),
  }
}

/** A signed note's text with its last line end, and its signature line. */
function halves(note: string): [text: string, signature: string] {
  const at = note.indexOf('\n\n')
  return at < 0 ? ['', ''] : [note.slice(0, at + 1), note.slice(at + 2)]
}

async function isSigned(text: string, line: string, key: string): Promise<boolean> {
  const [, name, base64] = /^— (\S+) (\S+)\n$/.exec(line) ?? []
  const [keyName, hint, marked] = splitKey(key)
  if (!base64 || name !== keyName || !marked) return false
  const signed = bytes(base64)
  const own = await digest(utf8(`${keyName}\n`), marked)
  const isHint = hint === hex(own.slice(0, 4)) && isSame(signed.slice(0, 4), own.slice(0, 4))
  const publicKey = await crypto.subtle.importKey('raw', marked.slice(1), 'Ed25519', false, ['verify'])
  return isHint && crypto.subtle.verify('Ed25519', publicKey, signed.slice(4), utf8(text) as BufferSource)
}

/** The key itself may hold a plus. */
function splitKey(key: string): [name: string, hint: string, marked: Uint8Array | undefined] {
  const [, name = '', hint = '', base64] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(key) ?? []
  const marked = base64 ? bytes(base64) : undefined
  return [name, hint, marked?.length === 33 && marked[0] === 1 ? marked : undefined]
}

const hex = (data: Uint8Array) => [...data].map(byte => byte.toString(16).padStart(2, '0')).join('')

async function isCommitted(opened: Opened | null, commitment: string | null | undefined) {
  if (!opened || !commitment) return null
  const found = await digest(bytes(opened.salt), utf8(JSON.stringify(opened.values)))
  return isSame(found, bytes(commitment))
}
