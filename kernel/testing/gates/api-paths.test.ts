import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unknownPaths } from './api-paths.ts'
import { root, sourceFiles } from './source-files.ts'

const document = JSON.parse(readFileSync(join(root, 'sdk/openapi.json'), 'utf8')) as {
  paths: Record<string, unknown>
}
const paths = Object.keys(document.paths)

it('screens call only what the API has', () => expect(unknownPaths(sourceFiles(), paths)).toEqual([]))

it('catches a planted call to nowhere', () => {
  const screen = {
    path: 'modules/pets/screens/a.tsx',
    text: 'api.get(`/v1/pets/$' + '{id}/nowhere`); api.get(`/v1/pets/$' + '{id}?include=x`)',
  }
  expect(unknownPaths([screen], paths).map(one => one.message)).toEqual([
    'the API has no /v1/pets/${id}/nowhere',
  ])
})
