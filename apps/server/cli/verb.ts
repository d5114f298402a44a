/** One verb of the command line. Its answer goes to standard output, everything else to standard error. */
export interface CliVerb {
  summary: string
  help: string
  /** The exit status. */
  run(args: string[]): Promise<number>
}
