// Imported before anything else, and alone: an older Node cannot even read the other files.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Mainstay needs Node.js 20.19 or later; this is ${process.versions.node}. Install a newer one from nodejs.org.\n`,
  )
  process.exit(1)
}
