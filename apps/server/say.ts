import type { DemoAccount } from '#modules/identity/public.ts'

export interface Ready {
  url: string
  databaseUrl: string
  pid: number
  demo: readonly DemoAccount[]
}

/** For the person at the terminal; standard output is kept for machines. */
export const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)

export function announce(ready: Ready, isJson: boolean): void {
  if (isJson) {
    process.stdout.write(`${JSON.stringify(ready)}\n`)
    return
  }
  const logins = ready.demo.map(account => `  ${account.edition}: ${account.email} · ${account.password}`)
  process.stdout.write(
    [
      `\nMainstay is ready: ${ready.url}`,
      ...(logins.length ? ['Sign in as', ...logins] : []),
      'Stop with Ctrl-C.\n',
    ].join('\n'),
  )
}
