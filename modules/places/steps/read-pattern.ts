export const mostRooms = 200

const shape = /^\s*(.*?)(\d{1,6})\s*(?:-|–|—|\.\.|…)\s*(.*?)(\d{1,6})(?:\s+(\S.*?))?\s*$/

/** `A01–A20 Junior` → the codes A01 … A20, and the word for the type; undefined where nothing counts up. */
export function readPattern(pattern: string): { codes: string[]; type: string | undefined } | undefined {
  const found = shape.exec(pattern)
  if (!found) return undefined
  const [, before = '', first = '', again = '', last = '', type] = found
  if (again !== '' && again !== before) return undefined
  const [from, to] = [Number(first), Number(last)]
  if (to < from || to - from >= mostRooms) return undefined
  const codeAt = (_: unknown, at: number) => before + String(from + at).padStart(first.length, '0')
  return { codes: Array.from({ length: to - from + 1 }, codeAt), type }
}
