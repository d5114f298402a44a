import { type CodeKind, codeSvg } from './codes/code.ts'
import { renderPdf } from './render-pdf.ts'
import { registerTemplate } from './templates.ts'

const template = registerTemplate('documents.labels', new URL('./templates/labels.typ', import.meta.url))

export interface Label {
  title: string
  lines?: string[]
  code?: { kind: CodeKind; text: string }
}

/** Millimetres; the preset is a common roll of 62 × 29. */
export interface LabelSize {
  width: number
  height: number
}

/** A page for each label, for a label printer. */
export function renderLabels(
  labels: readonly Label[],
  { width, height }: LabelSize = { width: 62, height: 29 },
  language = 'en',
): Promise<Buffer> {
  const drawn = labels.map(({ code, ...label }) =>
    code ? { ...label, code: codeSvg(code.kind, code.text), words: code.text } : label,
  )
  return renderPdf(template, { language, width, height, labels: drawn })
}
