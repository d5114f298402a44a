import { Download } from '#kernel/query/download.ts'
import { query } from '#kernel/query/query.ts'
import { oneOf, text } from '#kernel/schema/fields.ts'
import { codeKinds, codePng } from '../codes/code.ts'

export const code = query('documents.code', {
  summary: 'A QR code or barcode as a picture',
  route: 'GET /v1/codes',
  needs: null,
  input: { text: text({ max: 500 }), kind: oneOf(codeKinds).default('qrcode') },
  gives: 'image/png',
  async run(_ctx, input) {
    const png = await codePng(input.kind, input.text)
    return new Download(png, {
      mediaType: 'image/png',
      fileName: 'code.png',
      isInline: true,
      keepForSeconds: 86_400,
    })
  },
})
