// A row as it stood in its table, kept where it went so that it can come back.

/** What leaves the file, and what hangs on it. */
export const tables = ['contact.note', 'contact.note_version', 'contact.task', 'contact.post', 'contact.post_page'] as const

export interface WasRow {
  table: (typeof tables)[number]
  /** By the names of its columns, as the database writes them in JSON. */
  row: Readonly<Record<string, unknown>>
}
