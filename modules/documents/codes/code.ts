import { createRequire } from 'node:module'
import type { RenderOptions } from 'bwip-js/node'
import { Failure } from '#kernel/command/failure.ts'

// Six megabytes in memory, and most houses never draw a code: loaded with the first.
const require = createRequire(import.meta.url)
const drawing = () => require('bwip-js/node') as typeof import('bwip-js/node')

export const codeKinds = ['qrcode', 'code128', 'ean13', 'datamatrix'] as const
export type CodeKind = (typeof codeKinds)[number]

function optionsOf(kind: CodeKind, text: string): RenderOptions {
  const isFlat = kind === 'code128' || kind === 'ean13'
  return {
    bcid: kind,
    text,
    scale: 4,
    // A light border of four modules: without it scanners do not find the edge (ISO/IEC 18004, 15417).
    padding: isFlat ? 10 : 4,
    backgroundcolor: 'ffffff',
    ...(isFlat ? { height: 12, includetext: true, textxalign: 'center' as const } : { eclevel: 'M' }),
  }
}

const refuse = (error: unknown): never => {
  const reason = String((error as Error).message ?? error).replace(/^bwipp?\.?/i, '')
  throw Failure.field('/text', 'documents.not_a_code', `No such code can be made of this: ${reason}`)
}

/** As lines, for documents. */
export function codeSvg(kind: CodeKind, text: string): string {
  try {
    return drawing().toSVG(optionsOf(kind, text))
  } catch (error) {
    return refuse(error)
  }
}

/** As a picture, for screens. */
export const codePng = (kind: CodeKind, text: string): Promise<Buffer> =>
  drawing().toBuffer(optionsOf(kind, text)).catch(refuse)
