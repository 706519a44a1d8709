// The post office: hands one mail to the SMTP server of the installation. Says what the server answered in one word, never in its own words.
import { createTransport } from 'nodemailer'
import type { MailEnvironment } from '../settings/mail-environment.ts'
import type { Letter } from './kinds.ts'
import { type Answer, type Meaning, meaningOf } from './rules.ts'

export interface Post {
  /** @returns null when the server took it, else what its answer means */
  send(id: string, letter: Letter): Promise<Meaning | null>
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

/** A server that does not answer within these milliseconds is not there; well below the lease of a mail. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

function transportFor(given: MailEnvironment, from: string) {
  const { host, port, encryption, signIn } = given
  return createTransport({
    ...{ host, port, ...patience },
    secure: encryption === 'whole',
    requireTLS: encryption === 'asked',
    ignoreTLS: encryption === 'none',
    // The name of this machine would stand in the headers.
    name: domainOf(from),
    ...(signIn ? { auth: signIn } : {}),
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
}

/** The address that a mail comes from; null where it may not name us and there is no address that does not. */
export function addressOf({ from, neutralFrom }: MailEnvironment, neutral: boolean): string | null {
  return neutral ? neutralFrom : from
}

/** A message is known by the row it is of: sent again after a crash it has the same id, by which a mailbox sees that it has it. */
export function messageIdOf(id: string, from: string): string {
  return `<${id}@${domainOf(from)}>`
}

export function postBy(given: MailEnvironment): Post {
  return {
    async send(id, { to, sender, subject, text, calendar }) {
      const from = addressOf(given, sender.neutral)
      if (from === null) return { why: 'mail-refused', again: false }
      const transport = transportFor(given, from)
      try {
        await transport.sendMail({
          from: { name: sender.neutral ? '' : sender.name, address: from },
          to: { name: '', address: to },
          envelope: { from, to: [to] },
          messageId: messageIdOf(id, from),
          headers: { 'Auto-Submitted': 'auto-generated' },
          xMailer: false,
          ...{ subject, text },
          ...(calendar ? { icalEvent: { ...calendar, filename: 'afspraak.ics' } } : {}),
        })
        return null
      } catch (error) {
        return meaningOf(error as Answer)
      } finally {
        transport.close()
      }
    },
  }
}
