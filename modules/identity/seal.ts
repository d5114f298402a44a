import { createHmac } from 'node:crypto'
import type { Auth } from '#kernel/access/auth.ts'
import { seal as sealBytes, tagFirst, tagLast, unseal as unsealBytes } from '#kernel/access/sealed-bytes.ts'

type Keys = Pick<Auth, 'keyFor'>

/** What is kept of something short: without the server's secret it cannot be tried out. */
export const markOf = ({ keyFor }: Keys, use: string, text: string): Buffer =>
  createHmac('sha256', keyFor(use)).update(text).digest()

const keyOf = ({ keyFor }: Keys) => Buffer.from(keyFor('sealed'), 'hex')

/** `owner` is bound in, so that one account's secret opens nothing of another's. */
export const seal = (keys: Keys, owner: string, text: string): string =>
  tagFirst(sealBytes(keyOf(keys), text, owner)).toString('base64url')

export const unseal = (keys: Keys, owner: string, sealed: string): string =>
  unsealBytes(keyOf(keys), tagLast(Buffer.from(sealed, 'base64url')), owner).toString('utf8')
