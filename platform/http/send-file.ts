// A file as a reply: its own kind, to be saved, and walled off should a browser show it all the same.
import type { FastifyReply } from 'fastify'
import type { GivenFile } from '../../core/kit/file.ts'
import { dispositionOf } from '../files/rules.ts'

export function sendFile(reply: FastifyReply, { name, mediaType, bytes }: GivenFile): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', dispositionOf(name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(mediaType)
    .send(bytes)
}
