import type { FastifyInstance } from 'fastify'
import { Failure } from '../command/failure.ts'

const deepest = 32

/** Deeper than any form needs; a stack of 100,000 brackets must not reach code that recurses. */
function refuseDepth(text: string): void {
  let depth = 0
  let isInText = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 92 && isInText) i++
    else if (code === 34) isInText = !isInText
    else if (!isInText && (code === 91 || code === 123)) depth++
    else if (!isInText && (code === 93 || code === 125)) depth--
    if (depth > deepest) throw new Failure('too_deep', 400, `Nest at most ${deepest} levels.`)
  }
}

/** A key that would reach the prototype when objects are merged. */
function refusePoison(key: string, value: unknown): unknown {
  if (
    key === '__proto__' ||
    (key === 'constructor' && typeof value === 'object' && value !== null && 'prototype' in value)
  )
    throw Failure.field(`/${key}`, 'unknown_field', 'There is no such field here.')
  return value
}

export function parseBody(text: string): unknown {
  if (text.trim() === '') return undefined
  refuseDepth(text)
  let body: unknown
  try {
    // A reviver costs on each value; only a text that could poison pays for it.
    body =
      /__proto__|constructor/.test(text) || text.includes('\\u00')
        ? JSON.parse(text, refusePoison)
        : JSON.parse(text)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('malformed_json', 400, `This is not JSON: ${(error as Error).message}`)
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new Failure('invalid_input', 422, 'Send a JSON object.', {}, [
      { pointer: '', code: 'wrong_type', message: 'This must be an object.' },
    ])
  return body
}

export function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, parseBody(text as string))
    } catch (error) {
      done(error as Error)
    }
  })
}
