/** A question to the database of one tenant, as the role that serves requests. */
export type Ask = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>
