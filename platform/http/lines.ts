// An answer in lines (NDJSON) for what takes a while: how far it is, and last of all what came of it. Hanging up calls it off.
import { PassThrough } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Operation } from '../../core/kit/operation.ts'

export const linesType = 'application/x-ndjson'

export function wantsLines({ long }: Operation, request: FastifyRequest): boolean {
  return long === true && request.headers.accept === linesType
}

/** Begins an answer in lines; its status comes with the last one, since nobody knows it before. */
export function openLines(reply: FastifyReply) {
  const lines = new PassThrough()
  const put = (line: object) => void lines.write(`${JSON.stringify(line)}\n`)
  // A proxy is not to gather them first.
  reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no').type(linesType).send(lines)
  return {
    reached(done: number, total: number): boolean {
      if (reply.raw.destroyed) return false
      put({ done, total })
      return true
    },
    end(status: number, body: unknown): void {
      put({ status, body })
      lines.end()
    },
  }
}
