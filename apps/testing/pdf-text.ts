import { extractText } from 'unpdf'

/** What a reader finds on the pages of a PDF, in reading order. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  return text
}
