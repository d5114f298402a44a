import { checkUnfolding } from './unfolding.ts'

const types: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

/** A ZIP that is an office file without programs in it. Names inside a ZIP stand there uncompressed. */
export function officeType(bytes: Buffer, name: string): string | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const isOffice = bytes.includes('[Content_Types].xml') || bytes.includes('mimetypeapplication/vnd.oasis')
  const hasProgram = bytes.includes('vbaProject.bin') || bytes.includes('Basic/')
  if (!isOffice || hasProgram || !Object.hasOwn(types, ending)) return undefined
  checkUnfolding(bytes)
  return types[ending]
}
