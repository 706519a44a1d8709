// By which server mail leaves and under which addresses, read from the environment and held against what is possible.
import { isLoopback } from './loopback.ts'
import { Stop } from './stop.ts'

export interface MailEnvironment {
  host: string
  port: number
  /** `whole`: TLS from the first byte; `asked`: STARTTLS or nothing leaves; `none`: this machine itself. */
  encryption: 'whole' | 'asked' | 'none'
  signIn: { user: string; pass: string } | null
  /** The address that mail comes from. */
  from: string
  /** The address for who may get nothing that names us; null: these people get no mail. */
  neutralFrom: string | null
}

const addressForm = /^[^\s@<>"(),;:\\]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/

function addressIn(value: string | undefined, name: string): string | null {
  if (!value) return null
  if (!addressForm.test(value)) throw new Stop('mail-from-invalid', { name, value })
  return value
}

function urlIn(value: string): URL {
  // What is in the address may be a password, so it is not said back.
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') throw new Stop('smtp-invalid')
  if (!['', '/'].includes(url.pathname) || url.search !== '') throw new Stop('smtp-invalid')
  return url
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Stop('smtp-invalid')
  }
}

/** @returns null where no mail is to leave @throws Stop naming the setting that is wrong */
export function readMail(env: NodeJS.ProcessEnv): MailEnvironment | null {
  const from = addressIn(env.OMZIEN_MAIL_FROM, 'OMZIEN_MAIL_FROM')
  const neutralFrom = addressIn(env.OMZIEN_MAIL_NEUTRAL_FROM, 'OMZIEN_MAIL_NEUTRAL_FROM')
  if (!env.OMZIEN_SMTP) {
    if (from !== null || neutralFrom !== null) throw new Stop('smtp-missing')
    return null
  }
  const url = urlIn(env.OMZIEN_SMTP)
  if (from === null) throw new Stop('mail-from-missing')
  const whole = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (whole ? 465 : 587) : Number(url.port),
    encryption: whole ? 'whole' : isLoopback(url.hostname) ? 'none' : 'asked',
    signIn: url.username === '' ? null : { user: decoded(url.username), pass: decoded(url.password) },
    from,
    neutralFrom,
  }
}
