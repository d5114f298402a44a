/** A reason to stop that a person can act on; shown as one sentence, without a stack. */
export class Stop extends Error {}

/** Progress goes to stderr: stdout belongs to the answer of the command. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Runs a command's work and turns its end into an exit status. */
export async function run(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    say(error instanceof Stop ? error.message : explain(error))
    process.exitCode = 1
  }
}

function explain(error) {
  if (error.code === 'ENOSPC') return 'The disk is full. Free some space and start again.'
  if (error.code === 'EROFS' || error.code === 'EACCES') {
    return `${error.path} cannot be written by this user. Choose another folder, or change its permissions.`
  }
  return error.stack ?? String(error)
}
