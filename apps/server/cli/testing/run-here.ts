import { run } from '../run.ts'

export interface Heard {
  status: number
  out: string
  said: string
}

/** Runs a command in this process, which has the program loaded: a process of its own takes seconds to. */
export async function runHere(words: string[], env: Record<string, string>): Promise<Heard> {
  const heard = { out: '', said: '' }
  const into = (name: keyof typeof heard) => (text: unknown) => {
    heard[name] += String(text)
    return true
  }
  const before = { ...process.env }
  const { stdout, stderr } = process
  const [out, said] = [stdout.write, stderr.write]
  stdout.write = into('out')
  stderr.write = into('said')
  Object.assign(process.env, env)
  try {
    const status = await run(words)
    return { status, ...heard }
  } finally {
    Object.assign(stdout, { write: out })
    Object.assign(stderr, { write: said })
    for (const key of Object.keys(env)) delete process.env[key]
    Object.assign(process.env, before)
  }
}
