/** A spreadsheet runs a cell that starts like this as a formula (OWASP, "CSV Injection"). */
const looksLikeFormula = /^'*[=+\-@\t\r\n]/
const neutralised = /^'+[=+\-@\t\r\n]/
const plainNumber = /^-?\d+(\.\d+)?$/

/** The text as it may safely stand in a cell; `readCell` undoes it exactly. */
export function safeCell(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text
}

/** A negative number stays a number: a spreadsheet computes nothing from `-5.00`. */
export function numberCell(text: string): string {
  return plainNumber.test(text) ? text : safeCell(text)
}

export function readCell(cell: string): string {
  return neutralised.test(cell) ? cell.slice(1) : cell
}

/** RFC 4180: quoted only where a comma, a quote or a line break stands inside. */
export function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell
}
