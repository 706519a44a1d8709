// Pages for guests: read a form, ask operations as a guest, answer with a whole document. They work without script and leave no cookie.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Asked, AskedOf, Given, Operation } from '../../core/kit/operation.ts'
import type { Guests } from '../http/guests.ts'
import type { Handler } from '../http/handler.ts'
import { type Language, languageOf } from '../i18n/rules.ts'
import { clock } from '../settings/clock.ts'
import type { Keys } from '../settings/keys.ts'
import { documentOf, type Shown } from './frame.ts'
import { type Opened, type Tokens, tokensOf } from './token.ts'

export type Form = ReadonlyMap<string, string>

export type Done<Value> =
  | { kind: 'given'; value: Value }
  | { kind: 'absent' }
  | { kind: 'refused'; word: string }
  | { kind: 'wait'; seconds: number }

export interface Visit {
  /** Public name in the address. */
  organisation: string
  language: Language
  today: string
  /** What was sent; null for who only looks. */
  form: Form | null
  token: { make(): string; read(text: string): Opened | null }
  /** Asks an operation for guests. @param key of a change: what is sent twice under it is done once */
  ask<Op extends Operation>(operation: Op, asked: Omit<AskedOf<Op>, 'organisation'>, key?: string): Promise<Done<Given<Op>>>
}

export interface GuestPage {
  /** With the organisation as a parameter: `/vraag/:organisation`. */
  path: `/${string}/:organisation${string}`
  answer(visit: Visit): Promise<Shown>
}

export interface PagesGiven {
  pages: readonly GuestPage[]
  handlers: readonly Handler[]
  keys: Keys
  /** Whether a form comes from our own pages. */
  trusts(request: FastifyRequest): boolean
}

const bodyLimit = 60_000
/** The one typeface of these pages. */
const font = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

type Serving = PagesGiven & { guests: Guests; tokens: Tokens }

/** A browser sends two signs for the end of a line, where the field counted one. */
function formOf(body: string): Form {
  return new Map([...new URLSearchParams(body)].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]))
}

/** The language whose button was pressed, else the one that came along in the form or the address. */
function languageAsked(form: Form | null, taal: string | undefined): string | undefined {
  const go = form?.get('go') ?? ''
  return go.startsWith('language-') ? go.slice('language-'.length) : (form?.get('language') ?? taal)
}

function visitOf(given: Serving, request: FastifyRequest): Visit {
  const { organisation } = request.params as { organisation: string }
  const { taal } = request.query as { taal?: string }
  const form = request.method === 'POST' ? formOf(request.body as string) : null
  const { tokens, guests, handlers } = given
  return {
    organisation,
    language: languageOf(languageAsked(form, taal), request.headers['accept-language']),
    today: clock().today,
    form,
    token: { make: () => tokens.make(organisation), read: (text) => tokens.read(text, organisation) },
    async ask(operation, asked, key) {
      const handler = handlers.find((one) => one.operation.name === operation.name)
      const parsed = operation.asks.safeParse({ ...asked, organisation })
      // A name that cannot be one is a name of nobody.
      if (!handler || !parsed.success) return { kind: 'absent' }
      const ask = { asked: parsed.data as Asked<Operation>, key: key ?? null }
      return (await guests.ask(request, handler, ask)) as Done<never>
    },
  }
}

async function answer(given: Serving, page: GuestPage, sent: { request: FastifyRequest; reply: FastifyReply }) {
  const { request, reply } = sent
  const visit = visitOf(given, request)
  // What another site sent is not read: the visitor sees the empty page.
  const shown = await page.answer(visit.form && !given.trusts(request) ? { ...visit, form: null } : visit)
  return (
    reply
      .status(shown.status ?? 200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      // A browser without Sec-Fetch-Site says only with this where a form comes from.
      .header('referrer-policy', 'same-origin')
      .header('content-language', visit.language)
      .send(documentOf(shown, { language: visit.language, nonce: request.nonce }))
  )
}

/** Mounts the pages at the root, with the reading of forms for these alone. */
export async function serveGuestPages(app: FastifyInstance, given: PagesGiven): Promise<void> {
  const serving = { ...given, guests: app.guests, tokens: tokensOf(given.keys) }
  const sans = readFileSync(path.join(import.meta.dirname, '../..', font))
  await app.register(async (scope) => {
    const asText = { parseAs: 'string', bodyLimit } as const
    scope.addContentTypeParser('application/x-www-form-urlencoded', asText, (_request, body, done) => done(null, body))
    scope.get('/fonts/source-sans-3.woff2', (_request, reply) =>
      reply.type('font/woff2').header('cache-control', 'public, max-age=31536000, immutable').send(sans),
    )
    for (const page of given.pages) {
      const handler = (request: FastifyRequest, reply: FastifyReply) => answer(serving, page, { request, reply })
      // The public name of an organisation, and no name of a file.
      const url = page.path.replace(':organisation', ':organisation(^[^.~]+$)')
      scope.route({ method: ['GET', 'POST'], url, bodyLimit, handler })
    }
  })
}
