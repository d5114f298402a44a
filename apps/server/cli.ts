import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Half of a short command's time is loading: what was compiled before is kept, and the server keeps it there too.
enableCompileCache(join(import.meta.dirname, '../../.mainstay/compiled'))
const { run } = await import('./cli/run.ts')
process.exitCode = await run(process.argv.slice(2))
