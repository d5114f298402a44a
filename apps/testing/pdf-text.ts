import { extractText } from 'unpdf'
import type { World } from './world.ts'

/** What a reader finds on the pages of a PDF, in reading order. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  return text
}

/** The words of a paper as `caller` is given it in a language; a refusal is a fault of the test. */
export async function paperText(
  { http }: World,
  { apiKey }: { apiKey: string },
  path: string,
  language?: string,
): Promise<string> {
  const query = language ? `${path.includes('?') ? '&' : '?'}language=${language}` : ''
  const answer = await http.inject({ url: `${path}${query}`, headers: { authorization: `Bearer ${apiKey}` } })
  if (answer.statusCode !== 200) throw new Error(`no paper at ${path}: ${answer.body}`)
  return pdfText(answer.rawPayload)
}
