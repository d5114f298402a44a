import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontPaths } from './fonts.ts'
import type { Delivery, Order } from './order.ts'

// Setting a long document takes a second of a core: done here, the server goes on answering meanwhile.
const workspace = new URL('../templates/', import.meta.url).pathname
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fontPaths().map(path => readFileSync(path)) }],
})

function set({ source, data, madeAt }: Order): Uint8Array {
  const { result, takeDiagnostics } = compile(source, data)
  if (!result) throw new Error(JSON.stringify(takeDiagnostics()))
  const pdf = compiler.pdf(result, { pdfTags: true, creationTimestamp: Math.floor(madeAt / 1000) })
  compiler.evictCache(10)
  return pdf
}

function compile(source: string, data: string) {
  const outcome = compiler.compile({ mainFileContent: source, inputs: { data }, resetRead: true })
  return {
    result: outcome.result,
    takeDiagnostics: () => {
      const fault = outcome.takeDiagnostics()
      return fault ? fault.shortDiagnostics : 'no document'
    },
  }
}

parentPort!.on('message', (order: Order) => {
  let delivery: Delivery
  try {
    delivery = { id: order.id, pdf: set(order) }
  } catch (error) {
    delivery = { id: order.id, fault: String((error as Error).message ?? error) }
  }
  parentPort!.postMessage(delivery)
})
