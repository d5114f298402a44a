import { Failure } from '#kernel/command/failure.ts'
import { Download, type DownloadOptions } from '#kernel/query/download.ts'
import { type Branded, logoPicture } from '#modules/brand/public.ts'
import { templateOf } from './templates.ts'
import { order } from './typst/press.ts'

interface Options {
  /** The document's own date; the start of 1970 without it, so that equal data give equal bytes. */
  madeAt?: Temporal.Instant
  /** Whose paper it is: its logo stands at the head, where it has one. */
  of?: Branded
}

/** A tagged PDF with its fonts inside. `data` is JSON; `data.language` (en, ar, …) decides the direction too. */
export async function renderPdf(template: string, data: object, options: Options = {}): Promise<Buffer> {
  const source = templateOf(template)
  const madeAt = options.madeAt?.epochMilliseconds ?? 0
  const logo = options.of && (await logoPicture(options.of, 'plain'))
  const whole = logo ? { ...data, logo: [...logo] } : data
  try {
    return await order({ source, data: JSON.stringify(whole), madeAt })
  } catch (error) {
    // A platform that the typesetter is not built for: everything else still works.
    if (/Cannot find (native binding|module|package)/.test(String(error)))
      throw new Failure('documents.unavailable', 501, 'Documents cannot be set on this kind of machine.')
    throw error
  }
}

/** The answer of a `GET …/pdf`: shown by the browser, and saved under `fileName`. Who had it is noted, by what it is about. */
export async function pdfDownload(
  template: string,
  data: object,
  fileName: string,
  options: Options & { about?: DownloadOptions['of'] },
): Promise<Download> {
  const { about, ...own } = options
  const pdf = await renderPdf(template, data, own)
  return new Download(pdf, { mediaType: 'application/pdf', fileName, isInline: true, of: about })
}
