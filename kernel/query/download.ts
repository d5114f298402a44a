import { Readable } from 'node:stream'
import type { Answer } from '../command/answer.ts'

export interface DownloadOptions {
  mediaType: string
  fileName: string
  /** Shown in the browser. Only for what cannot carry a script: pictures we encoded, documents we set. */
  isInline?: boolean
  /** Seconds the viewer's own browser may keep it. */
  keepForSeconds?: number
  /** Whose data it holds: who took it along is noted, also where looking at that record would not be. */
  of?: { entity: string; rowId: string | readonly string[]; purpose?: string | null }
}

/** Bytes as the answer to a question: `GET /v1/invoices/{id}/pdf`. */
export class Download {
  readonly content: Uint8Array
  readonly options: DownloadOptions

  constructor(content: Uint8Array, options: DownloadOptions) {
    this.content = content
    this.options = options
  }

  answer(): Answer & { stream: Readable } {
    const { mediaType, fileName, isInline, keepForSeconds = 0 } = this.options
    const plain = fileName.replace(/[^\w. -]/g, '_')
    const disposition = `${isInline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded(fileName)}`
    return {
      status: 200,
      headers: {
        'content-type': mediaType,
        'content-length': String(this.content.byteLength),
        'content-disposition': disposition,
        'cache-control': keepForSeconds ? `private, max-age=${keepForSeconds}` : 'private, no-store',
        'x-content-type-options': 'nosniff',
        // Opened on its own it is a document of nobody: no script, no cookie, no frame.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
      body: null,
      stream: Readable.from([this.content]),
    }
  }
}

const encoded = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, mark => `%${mark.charCodeAt(0).toString(16)}`)
