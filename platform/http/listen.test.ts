// A taken port is said before anything is made for it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { mayListen } from './listen.ts'

test('a taken port is refused with its number, and a free one stays free', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const on = { host: '127.0.0.1', port: (other.address() as AddressInfo).port }
  await expect(mayListen(on)).rejects.toMatchObject({ word: 'port-taken', values: { port: String(on.port) } })
  await new Promise((done) => other.close(done))
  await mayListen(on)
  await mayListen(on)
})
