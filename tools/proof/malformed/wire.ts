// Sends bytes as they are: no library between that would mend an address, a header or a method first.
import { connect } from 'node:net'

export interface Ask {
  method: string
  /** As it stands on the line, not yet made safe. */
  path: string
  headers: readonly (readonly [string, string])[]
  body: string | Buffer | null
}

export interface Answer {
  status: number
  type: string
  body: string
}

/** Takes the first answer out of what came back; chunks are put together. */
function read(raw: Buffer): Answer | null {
  const at = raw.indexOf('\r\n\r\n')
  if (at < 0) return null
  const [first = '', ...lines] = raw.subarray(0, at).toString('latin1').split('\r\n')
  const head = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  let rest = raw.subarray(at + 4)
  if (head.get('transfer-encoding') === 'chunked') {
    const parts: Buffer[] = []
    for (let size = -1; size !== 0; ) {
      const end = rest.indexOf('\r\n')
      size = Number.parseInt(rest.subarray(0, end).toString(), 16) || 0
      parts.push(rest.subarray(end + 2, end + 2 + size))
      rest = rest.subarray(end + 4 + size)
    }
    rest = Buffer.concat(parts)
  }
  if (head.has('content-length')) rest = rest.subarray(0, Number(head.get('content-length')))
  return { status: Number(first.split(' ')[1]), type: head.get('content-type') ?? '', body: rest.toString() }
}

function written({ method, path, headers, body }: Ask, host: string): Buffer {
  const bytes = body === null ? Buffer.alloc(0) : Buffer.from(body)
  const named = new Set(headers.map(([name]) => name.toLowerCase()))
  const all = [...headers]
  if (!named.has('host')) all.push(['Host', host])
  if (body !== null && !named.has('content-length') && !named.has('transfer-encoding'))
    all.push(['Content-Length', String(bytes.length)])
  all.push(['Connection', 'close'])
  const lines = [`${method} ${path} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`)]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8'), bytes])
}

/** @returns what the server said, or null when it closed the line without a word */
export function send(address: string, ask: Ask): Promise<Answer | null> {
  const { hostname, port, host } = new URL(address)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) })
    const parts: Buffer[] = []
    const end = () => resolve(read(Buffer.concat(parts)))
    socket.on('data', (part) => parts.push(part))
    socket.on('end', end)
    // A server that had enough of a body answers and cuts the line; what it said by then counts.
    socket.on('error', end)
    // Where more was promised than sent the server waits, and so do we; then this side is closed and it must answer.
    const promised = ask.headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name))
    if (promised) setTimeout(() => socket.end(), 3_000).unref()
    socket.setTimeout(60_000, () => {
      socket.destroy()
      reject(new Error('no answer within a minute'))
    })
    socket.write(written(ask, host))
  })
}
