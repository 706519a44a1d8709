// Asks the server an operation: the address, body, key and failures all follow from the operation as data.
import type { GivenFile } from '../../core/kit/file.ts'
import type { AskedOf, Given, Operation } from '../../core/kit/operation.ts'
import { nameIn } from '../files/rules.ts'
import { failureOf, Locked, Refused, SignedOut, Unreachable } from './failures.ts'
import { newId } from './new-id.ts'

// biome-ignore lint/suspicious/noExplicitAny: an operation of any shape; each call infers its own.
export type AnyOperation = Operation<any, any, any>

/** A row of a list by key. */
export type RowOf<Op extends AnyOperation> = Given<Op> extends { rows: readonly (infer One)[] } ? One : never

export interface CallOptions {
  signal?: AbortSignal | undefined
  /** Key of a change: asking again under the same key never doubles it. A fresh one unless given. */
  key?: string | undefined
  /** Lets the ask outlive the page: for drafts on the way out. */
  keepalive?: boolean | undefined
  /** Hears how far a long operation is. */
  reached?: ((far: Far) => void) | undefined
}

/** How far a long operation is. */
export interface Far {
  done: number
  total: number
}

interface Gates {
  /** Resolves when the screen is unlocked again; the ask then goes out once more. */
  untilUnlocked: (() => Promise<void>) | undefined
  /** Asks whoever is there to show again that it is them. Resolves to whether they did; the ask then goes out once more. */
  untilProven: (() => Promise<boolean>) | undefined
  signedOut: (() => void) | undefined
}

/** What the frame of the app does when the server says "locked", "show that it is you" or "signed out". */
export const gates: Gates = { untilUnlocked: undefined, untilProven: undefined, signedOut: undefined }

const pauses = [400, 1500]

/** Address, method and body of an ask. A GET carries what is left in its query; `undefined` is left out. */
export function requestOf(op: AnyOperation, asks: Readonly<Record<string, unknown>>): { url: string; body: string | undefined } {
  const left = new Map(Object.entries(asks).filter(([, value]) => value !== undefined))
  const path = op.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = left.get(name)
    left.delete(name)
    return encodeURIComponent(String(value))
  })
  if (op.method !== 'GET') return { url: `/api/v1${path}`, body: JSON.stringify(Object.fromEntries(left)) }
  const query = new URLSearchParams()
  for (const [name, value] of left) for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  return { url: `/api/v1${path}${query.size > 0 ? `?${query}` : ''}`, body: undefined }
}

async function send(op: AnyOperation, url: string, init: RequestInit): Promise<Response> {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(url, init)
    } catch (failure) {
      if (init.signal?.aborted) throw failure
      // Asking again is safe: a look changes nothing and a change goes under the same key.
      const pause = pauses[tries]
      if (pause === undefined || init.keepalive) throw new Unreachable(op.name, { cause: failure })
      await new Promise((go) => setTimeout(go, pause))
    }
  }
}

/** Lines as they come in; the last may lack its end. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let left = ''
  for (;;) {
    const { done, value = '' } = await reader.read()
    const [last = '', ...before] = (left + value).split('\n').reverse()
    yield* before.reverse()
    left = last
    if (done) return
  }
}

/** Listens to how far it is until the last line says what came of it. @throws Unreachable when that line never comes */
async function listen<Op extends AnyOperation>(response: Response, reached: (far: Far) => void): Promise<Given<Op>> {
  for await (const line of linesOf(response.body as ReadableStream<Uint8Array>)) {
    const said = JSON.parse(line) as Far | { status: number; body: unknown }
    if (!('status' in said)) reached(said)
    else if (said.status === 200) return said.body as Given<Op>
    else throw failureOf(said.status, said.body as object)
  }
  throw new Unreachable('cut off')
}

/** Waits for whoever is there to do what the server asks of them first. @returns whether asking once more makes sense */
async function passed(failure: unknown): Promise<boolean> {
  if (failure instanceof Refused && failure.word === 'proof-needed') return (await gates.untilProven?.()) ?? false
  if (!(failure instanceof Locked) || !gates.untilUnlocked) return false
  await gates.untilUnlocked()
  return true
}

async function readFile(response: Response): Promise<GivenFile> {
  const { headers } = response
  return {
    name: nameIn(headers.get('content-disposition') ?? ''),
    mediaType: headers.get('content-type') ?? '',
    bytes: new Uint8Array(await response.arrayBuffer()),
  }
}

async function read<Op extends AnyOperation>(op: Op, response: Response): Promise<Given<Op>> {
  if (response.ok && op.sends === 'file') return (await readFile(response)) as Given<Op>
  const text = await response.text()
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as Given<Op>
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false
  throw failureOf(response.status, isProblem ? JSON.parse(text) : {})
}

/**
 * Asks one operation.
 * @returns what the operation gives
 * @throws NotUnderstood, Refused, Conflict, NotFound, SignedOut, Locked, Broken or Unreachable
 */
export async function call<Op extends AnyOperation>(op: Op, asks: AskedOf<Op>, options: CallOptions = {}): Promise<Given<Op>> {
  const { url, body } = requestOf(op, asks as Record<string, unknown>)
  const accept = options.reached ? 'application/x-ndjson' : 'application/json'
  const headers: Record<string, string> = { accept, 'x-omzien': '1' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (op.trace === 'change') headers['idempotency-key'] = options.key ?? newId()
  const init: RequestInit = { method: op.method, headers, credentials: 'same-origin' }
  if (body !== undefined) init.body = body
  if (options.signal) init.signal = options.signal
  if (options.keepalive) init.keepalive = true
  for (;;) {
    try {
      const response = await send(op, url, init)
      const inLines = response.headers.get('content-type')?.startsWith('application/x-ndjson') ?? false
      return inLines && options.reached ? await listen<Op>(response, options.reached) : await read(op, response)
    } catch (failure) {
      if (failure instanceof SignedOut) gates.signedOut?.()
      if (options.keepalive || !(await passed(failure))) throw failure
    }
  }
}

/** All rows of a list by key, asked page after page: for what has to be known whole. */
export async function callAll<Op extends AnyOperation>(op: Op, asks: Omit<AskedOf<Op>, 'after' | 'limit'>): Promise<RowOf<Op>[]> {
  const rows: RowOf<Op>[] = []
  for (let after: string | undefined; ; ) {
    const page = (await call(op, { ...asks, limit: 200, after } as AskedOf<Op>)) as { rows: RowOf<Op>[]; next: string | null }
    rows.push(...page.rows)
    if (page.next === null) return rows
    after = page.next
  }
}
