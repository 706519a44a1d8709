// Tokens of sessions and how they travel: a cookie for pages, a header for programs.
import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { sessionSeconds } from './rules.ts'

const cookieName = 'omzien'
const deviceCookieName = 'omzien-device'
const ssoCookieName = 'omzien-sso'
const deviceSeconds = 180 * 24 * 60 * 60

/** 256 random bits. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token. The token is random, so a bare hash cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function readCookie(headers: IncomingHttpHeaders, name: string): string | undefined {
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

/** Under TLS a name that no other host and no open line can set; a browser refuses a `__Host-` with a domain or without Secure. */
const sessionName = (secure: boolean) => (secure ? `__Host-${cookieName}` : cookieName)
/** It has a path of its own, which `__Host-` forbids. */
const deviceName = (secure: boolean) => (secure ? `__Secure-${deviceCookieName}` : deviceCookieName)

export const sessionOf = (headers: IncomingHttpHeaders, secure: boolean) => readCookie(headers, sessionName(secure))
const ssoName = (secure: boolean) => (secure ? `__Secure-${ssoCookieName}` : ssoCookieName)

export const ssoOf = (headers: IncomingHttpHeaders, secure: boolean) => readCookie(headers, ssoName(secure))
export const deviceOf = (headers: IncomingHttpHeaders, secure: boolean) => readCookie(headers, deviceName(secure))

const plausible = /^[A-Za-z0-9_-]{43}$/

/** The token of a request and the way it came. A header outdoes a cookie. */
export function tokenOf(headers: IncomingHttpHeaders, secure: boolean): { token: string; source: 'web' | 'program' } | undefined {
  const header = headers.authorization
  if (header !== undefined) {
    const token = /^Bearer (\S+)$/i.exec(header)?.[1]
    return token && plausible.test(token) ? { token, source: 'program' } : undefined
  }
  const token = sessionOf(headers, secure)
  return token && plausible.test(token) ? { token, source: 'web' } : undefined
}

interface CookieGiven {
  secure: boolean
  seconds: number
  path: string
  sameSite?: 'Lax'
}

function cookie(name: string, value: string, { sameSite, ...given }: CookieGiven): string {
  const parts = [
    `${name}=${value}`,
    `Path=${given.path}`,
    'HttpOnly',
    `SameSite=${sameSite ?? 'Strict'}`,
    `Max-Age=${given.seconds}`,
  ]
  return [...parts, ...(given.secure ? ['Secure'] : [])].join('; ')
}

/** @param token null takes the cookie away */
export function sessionCookie(token: string | null, secure: boolean): string {
  return cookie(sessionName(secure), token ?? '', { secure, seconds: token === null ? 0 : sessionSeconds, path: '/' })
}

/** Only sign-in reads it, so it travels nowhere else. */
export function deviceCookie(value: string, secure: boolean): string {
  return cookie(deviceName(secure), value, { secure, seconds: deviceSeconds, path: '/api/v1/sign-in' })
}

/** Comes back from another site, the service of the organisation, so it is Lax; it says nothing to who reads it. @param value null takes it away */
export function ssoCookie(value: string | null, given: { secure: boolean; seconds: number }): string {
  const seconds = value === null ? 0 : given.seconds
  return cookie(ssoName(given.secure), value ?? '', {
    secure: given.secure,
    seconds,
    path: '/api/v1/sign-in/sso',
    sameSite: 'Lax',
  })
}
