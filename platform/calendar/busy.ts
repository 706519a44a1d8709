// Busy times as a calendar that other programs read: "bezet" and nothing else.
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import ical from 'ical-generator'
import { m } from '#texts'
import * as problem from '../http/problem.ts'
import { sendProblem } from '../http/routes.ts'

export interface Span {
  startsAt: string
  endsAt: string
}

/** What is kept of a secret address. It is random, so a bare hash can not be guessed back. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** @param now moment of writing, ISO in UTC */
export function busyCalendar(spans: readonly Span[], now: string): string {
  const calendar = ical({
    name: m['calendar.name'](),
    prodId: { company: 'omzien', product: 'omzien', language: 'NL' },
    ttl: 900,
  })
  for (const { startsAt, endsAt } of spans) {
    // An id of the times alone: those of the rows stay inside.
    const id = `${startsAt}-${endsAt}@busy`.replace(/[^0-9TZ@a-z-]/g, '')
    calendar.createEvent({
      id,
      start: new Date(startsAt),
      end: new Date(endsAt),
      stamp: new Date(now),
      summary: m['calendar.busy'](),
    })
  }
  return calendar.toString()
}

const secretForm = /^[A-Za-z0-9_-]{43}\.ics$/

/** Serves the calendar behind a secret address to whoever knows it. @param find null where the address does not hold */
export function busyRoutes(path: string, find: (hash: string) => Promise<readonly Span[] | null>) {
  return (app: FastifyInstance): void => {
    app.get(`${path}/:secret`, async (request, reply) => {
      const { secret } = request.params as { secret: string }
      const spans = secretForm.test(secret) ? await find(hashOfSecret(secret.slice(0, -'.ics'.length))) : null
      if (spans === null) return sendProblem(reply, problem.absent)
      reply.header('cache-control', 'private, no-store').type('text/calendar; charset=utf-8')
      return reply.send(busyCalendar(spans, new Date().toISOString()))
    })
  }
}
