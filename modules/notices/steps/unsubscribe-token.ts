import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PostOffice } from '../carriers/post-office.ts'

export interface Leaving {
  tenantId: string
  personId: string
  topic: string
}

const seal = (text: string, secret: string) =>
  createHmac('sha256', `unsubscribe ${secret}`).update(text).digest('base64url')

/** Says who leaves which topic; true because of its signature, so nothing has to be kept. */
export function unsubscribeToken({ tenantId, personId, topic }: Leaving, secret: string): string {
  const text = Buffer.from([tenantId, personId, topic].join(' ')).toString('base64url')
  return `${text}.${seal(text, secret)}`
}

export function readUnsubscribeToken(token: string, secret: string): Leaving | undefined {
  const [text = '', given = ''] = token.split('.')
  const [own, theirs] = [Buffer.from(seal(text, secret)), Buffer.from(given)]
  if (own.length !== theirs.length || !timingSafeEqual(own, theirs)) return undefined
  const [tenantId = '', personId = '', topic = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  return { tenantId, personId, topic }
}

export function unsubscribeUrl(leaving: Leaving, { baseUrl, secret }: PostOffice): string | undefined {
  if (!baseUrl || !secret) return undefined
  return `${new URL(`/unsubscribe/${unsubscribeToken(leaving, secret)}`, baseUrl)}`
}
