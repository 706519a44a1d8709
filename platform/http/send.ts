// Asks a running server an operation from a program: the command line uses this, and so may a script.
import { randomUUID } from 'node:crypto'
import type { Operation } from '../../core/kit/operation.ts'

export interface Answer {
  status: number
  /** Bytes where the operation sends a file. */
  body: unknown
}

/** @param given.token of a session signed in with the header `X-Omzien-Client: program` */
export async function send(
  operation: Operation,
  asked: Record<string, unknown>,
  given: { address: string; token: string },
): Promise<Answer> {
  const left = { ...asked }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = left[name]
    delete left[name]
    return encodeURIComponent(String(value))
  })
  const query =
    operation.method === 'GET'
      ? new URLSearchParams(Object.entries(left).map(([name, value]): [string, string] => [name, String(value)]))
      : null
  const headers: Record<string, string> = { authorization: `Bearer ${given.token}`, accept: 'application/json' }
  if (operation.trace === 'change') headers['idempotency-key'] = randomUUID()
  if (!query) headers['content-type'] = 'application/json'
  const url = `${given.address}/api/v1${path}${query && query.size > 0 ? `?${query.toString()}` : ''}`
  const response = await fetch(url, { method: operation.method, headers, ...(query ? {} : { body: JSON.stringify(left) }) })
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  if (response.ok && !isJson) return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) }
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}
