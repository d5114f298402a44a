import { Failure } from '../command/failure.ts'

interface Position {
  /** The sort it belongs to: a cursor of another order would skip rows silently. */
  sort: string
  keys: (string | null)[]
}

export const encodeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify([position.sort, ...position.keys])).toString('base64url')

export function decodeCursor(text: string, sort: string, keyCount: number): (string | null)[] {
  const keys = parse(text)
  if (!keys || keys[0] !== sort || keys.length !== keyCount + 1) {
    throw Failure.field(
      '/cursor',
      'invalid_cursor',
      'This cursor is damaged or belongs to another order; start again.',
    )
  }
  return keys.slice(1)
}

function parse(text: string): (string | null)[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    const isSound =
      Array.isArray(value) &&
      value.every(one => one === null || (typeof one === 'string' && !one.includes('\u0000')))
    return isSound ? (value as (string | null)[]) : undefined
  } catch {
    return undefined
  }
}
