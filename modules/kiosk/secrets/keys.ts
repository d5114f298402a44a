import { createHmac, timingSafeEqual } from 'node:crypto'

let master: Buffer | undefined

/** Said once by the program that serves, before it does. */
export function keepPinsWith(secret: string): void {
  master = createHmac('sha256', secret).update('PINs of kiosks').digest()
}

/** A key for one purpose; whoever has it learns nothing about any other. */
export function keyFor(...purpose: string[]): Buffer {
  if (!master) throw new Error('nobody has said what PINs are kept with: call keepPinsWith first')
  return createHmac('sha256', master).update(purpose.join('\n')).digest()
}

export const mac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

export function isMacOf(key: Buffer, text: string, given: string): boolean {
  const [right, other] = [mac(key, text), Buffer.from(given, 'base64url')]
  return right.length === other.length && timingSafeEqual(right, other)
}
