// A connection of the load that is refused, closed or answered wrongly says so; it never waits for ever.
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openLine } from './line.ts'

let server: Server | null = null
afterEach(() => new Promise((done) => (server?.listening ? server.close(done) : done(null))))

/** A server that does this with each request. @returns its port */
function serverThat(does: (socket: Socket) => void): Promise<number> {
  const made = createServer((socket) => socket.on('data', () => does(socket)).on('error', () => {}))
  server = made
  return new Promise((ready) => made.listen(0, '127.0.0.1', () => ready((made.address() as AddressInfo).port)))
}

const answer = (status: string, body: string) => `HTTP/1.1 ${status}\r\ncontent-length: ${body.length}\r\n\r\n${body}`

test('an answer is read whole, also in pieces, and one that is not 200 is a problem', async () => {
  const [first, second] = [answer('200 OK', 'goed'), answer('503 Service Unavailable', 'druk')]
  const waiting = [first.slice(0, 30), first.slice(30), second]
  const line = await openLine(
    await serverThat((socket) => {
      socket.write(waiting.shift() ?? '')
      if (waiting.length === 2) setTimeout(() => socket.write(waiting.shift() ?? ''), 20)
    }),
  )
  expect([await line.ask('een'), await line.ask('twee')]).toEqual([null, expect.stringContaining('503')])
  line.end()
})

test('a port where nobody listens is an error', async () => {
  const port = await serverThat(() => {})
  await new Promise((done) => server?.close(done))
  await expect(openLine(port)).rejects.toThrow('ECONNREFUSED')
})

test('a connection that is closed is a problem of what was asked and of what is asked after it', async () => {
  const line = await openLine(await serverThat((socket) => socket.end()))
  expect([await line.ask('een'), await line.ask('twee')]).toEqual(Array(2).fill('the connection was closed'))
})
