// For tests: a real SMTP server on this machine that keeps what arrives.
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { MailEnvironment } from '../settings/mail-environment.ts'

export interface Mailbox {
  /** By this server, as an installation would name it. */
  settings: MailEnvironment
  /** What arrived, in its order. */
  arrived: ParsedMail[]
  /** The number it answers to an address instead of taking mail for it. */
  refused: Map<string, number>
  close(): Promise<void>
}

function answer(code: number): Error {
  return Object.assign(new Error('no'), { responseCode: code })
}

/** @param keep what else is done with each mail as it came over the line */
export async function openMailbox(keep: (raw: Buffer) => void = () => {}): Promise<Mailbox> {
  const arrived: ParsedMail[] = []
  const refused = new Map<string, number>()
  const take = callbackify(async (stream: Readable) => {
    const raw = await buffer(stream)
    arrived.push(await simpleParser(raw))
    keep(raw)
  })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => {
      const code = refused.get(address)
      done(code === undefined ? null : answer(code))
    },
    onData: (stream, _session, done) => take(stream, (failure) => done(failure)),
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  const settings: MailEnvironment = {
    ...{ host: '127.0.0.1', port, encryption: 'none', signIn: null },
    ...{ from: 'post@omzien.example', neutralFrom: 'bericht@neutraal.example' },
  }
  return { settings, arrived, refused, close: () => new Promise((done) => server.close(done)) }
}
