// PostgreSQL's COPY as a stream, out and in, with no more in memory than is under way.
import type { Socket } from 'node:net'
import type pg from 'pg'

interface Line {
  stream: Socket
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
  sync(): void
}

interface Done {
  /** `COPY 12` */
  text: string
}

/** What the client asks of a statement it carries; most of it never comes in a COPY. */
abstract class Copy {
  callback = () => {}
  protected line: Line | undefined
  protected readonly text: string
  protected rows = 0
  protected error: Error | null = null
  readonly ready = Promise.withResolvers<number>()

  constructor(text: string) {
    this.text = text
    this.ready.promise.catch(() => {})
  }

  submit(line: Line): void {
    this.line = line
    line.query(this.text)
  }
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  handleCopyInResponse(_: Line): void {}
  handleCopyData(_: { chunk: Buffer }): void {}
  handleCommandComplete({ text }: Done): void {
    this.rows = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0)
  }
  handleError(error: Error): void {
    this.error ??= error
    this.settle()
  }
  handleReadyForQuery(): void {
    this.settle()
  }
  protected settle(): void {
    if (this.error) this.ready.reject(this.error)
    else this.ready.resolve(this.rows)
  }
}

/** More than this waits in the database, not here. */
const mostHeld = 4_000_000

class Out extends Copy {
  private held: Buffer[] = []
  private size = 0
  private over = false
  private wake = () => {}

  override handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The line's own buffer is used again for what comes next.
    this.held.push(Buffer.from(chunk))
    this.size += chunk.length
    if (this.size > mostHeld) this.line?.stream.pause()
    this.wake()
  }
  protected override settle(): void {
    this.over = true
    super.settle()
    this.wake()
  }
  async *bytes(): AsyncGenerator<Buffer> {
    try {
      for (;;) {
        const [held] = [this.held]
        this.held = []
        this.size = 0
        this.line?.stream.resume()
        if (held.length > 0) yield Buffer.concat(held)
        else if (this.over) break
        else await new Promise<void>((go) => (this.wake = go))
      }
      await this.ready.promise
    } finally {
      this.line?.stream.resume()
    }
  }
}

class In extends Copy {
  readonly asked = Promise.withResolvers<Line>()
  override handleCopyInResponse(line: Line): void {
    this.asked.resolve(line)
  }
  override handleError(error: Error): void {
    this.asked.reject(error)
    super.handleError(error)
  }
}

const submit = (client: pg.ClientBase, one: Copy) => client.query(one as unknown as pg.Submittable)

/** @param count hears how many rows there were, once all is read */
export async function* copyOut(client: pg.ClientBase, text: string, count: (rows: number) => void): AsyncGenerator<Buffer> {
  const out = new Out(text)
  submit(client, out)
  yield* out.bytes()
  count(await out.ready.promise)
}

/** @returns how many rows went in */
export async function copyIn(client: pg.ClientBase, text: string, source: AsyncIterable<Buffer>): Promise<number> {
  const into = new In(text)
  submit(client, into)
  const line = await into.asked.promise
  try {
    for await (const chunk of source) {
      line.sendCopyFromChunk(chunk)
      if (line.stream.writableNeedDrain)
        await Promise.race([new Promise((go) => line.stream.once('drain', go)), into.ready.promise])
    }
    line.endCopyFrom()
  } catch (error) {
    line.sendCopyFail('called off')
    await into.ready.promise.catch(() => {})
    throw error
  }
  return into.ready.promise
}
