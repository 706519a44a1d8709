// Tokens of sessions and how they travel: a cookie for pages, a header for programs.
import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { sessionSeconds } from './rules.ts'

export const cookieName = 'omzien'
export const deviceCookieName = 'omzien-device'
const deviceSeconds = 180 * 24 * 60 * 60

/** 256 random bits. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token. The token is random, so a bare hash cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function readCookie(headers: IncomingHttpHeaders, name: string): string | undefined {
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

const plausible = /^[A-Za-z0-9_-]{43}$/

/** The token of a request and the way it came. A header outdoes a cookie. */
export function tokenOf(headers: IncomingHttpHeaders): { token: string; source: 'web' | 'program' } | undefined {
  const header = headers.authorization
  if (header !== undefined) {
    const token = /^Bearer (\S+)$/i.exec(header)?.[1]
    return token && plausible.test(token) ? { token, source: 'program' } : undefined
  }
  const token = readCookie(headers, cookieName)
  return token && plausible.test(token) ? { token, source: 'web' } : undefined
}

function cookie(name: string, value: string, given: { secure: boolean; seconds: number; path: string }): string {
  const parts = [`${name}=${value}`, `Path=${given.path}`, 'HttpOnly', 'SameSite=Strict', `Max-Age=${given.seconds}`]
  return [...parts, ...(given.secure ? ['Secure'] : [])].join('; ')
}

/** @param token null takes the cookie away */
export function sessionCookie(token: string | null, secure: boolean): string {
  return cookie(cookieName, token ?? '', { secure, seconds: token === null ? 0 : sessionSeconds, path: '/' })
}

/** Only sign-in reads it, so it travels nowhere else. */
export function deviceCookie(value: string, secure: boolean): string {
  return cookie(deviceCookieName, value, { secure, seconds: deviceSeconds, path: '/api/v1/sign-in' })
}
