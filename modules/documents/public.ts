export { type CodeKind, codePng, codeSvg } from './codes/code.ts'
export { type Label, type LabelSize, renderLabels } from './labels.ts'
export { pdfDownload, renderPdf } from './render-pdf.ts'
export { registerTemplate } from './templates.ts'
