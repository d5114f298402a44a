import { createHmac, timingSafeEqual } from 'node:crypto'
import { openCabinet } from '../store/cabinet.ts'

/** Which pieces make up the file: known before a transaction begins, and only to who was told. */
export interface Pieces {
  tenantId: string
  uploadId: string
  partCount: number
  name: string
}

const macOf = (text: string) =>
  createHmac('sha256', openCabinet().secret).update(`upload\n${text}`).digest('base64url')

export function tokenOf(pieces: Pieces): string {
  const text = Buffer.from(JSON.stringify(pieces)).toString('base64url')
  return `${text}.${macOf(text)}`
}

export function openToken(token: string): Pieces | undefined {
  const [text = '', mac = ''] = token.split('.')
  const [given, right] = [Buffer.from(mac), Buffer.from(macOf(text))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as Pieces
}
