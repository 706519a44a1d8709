// Whether a write comes from our own pages or from a program, not from another site in somebody's browser.
import type { IncomingHttpHeaders } from 'node:http'
import { sessionOf } from './token.ts'

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/**
 * Second to SameSite=Strict. A browser says where a write comes from (`Sec-Fetch-Site`, an older one `Origin`); without either it is a
 * program, and then it carries no cookie. A bearer token is never sent by a browser on its own.
 */
export function sameOrigin(request: { headers: IncomingHttpHeaders }): boolean {
  const { headers } = request
  if (headers.authorization !== undefined) return true
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (headers.origin !== undefined) return hostOf(headers.origin) === headers.host?.toLowerCase()
  return sessionOf(headers, true) === undefined && sessionOf(headers, false) === undefined
}
