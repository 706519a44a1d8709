// Trouble that is not in what was asked, nor in our code: the disk is full, or the database is not there just now.

interface Trouble {
  readonly code?: string
  readonly syscall?: string
  readonly message?: string
}

/** PostgreSQL's disk_full, and the same of the file system. */
const full = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/** It is going down, was killed, comes up, has no place left; or the line to it broke, or its name is not known just now. */
const away = /^(57P0[1-5]|08\w{3}|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
/** What the client of PostgreSQL says without a code. */
const cut = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** @returns null where something broke that is ours to mend */
export function troubleOf({ code = '', syscall, message = '' }: Trouble): 'disk-full' | 'away' | null {
  if (full.has(code)) return 'disk-full'
  const noSocket = code === 'ENOENT' && syscall === 'connect'
  return away.test(code) || noSocket || cut.test(message) ? 'away' : null
}
