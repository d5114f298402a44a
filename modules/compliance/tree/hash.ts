import { hash } from 'node:crypto'

export const sha256 = (data: Uint8Array): Buffer => hash('sha256', data, 'buffer')

const leafMark = Buffer.from([0])
const nodeMark = Buffer.from([1])

/** RFC 6962, 2.1: leaves and nodes are marked, so that neither can pass for the other. */
export const leafHash = (data: Uint8Array): Buffer => sha256(Buffer.concat([leafMark, data]))

export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  sha256(Buffer.concat([nodeMark, left, right]))

/** The root of a tree without leaves. */
export const emptyRoot: Buffer = sha256(Buffer.alloc(0))
