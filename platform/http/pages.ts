// The pages: one document a language with a nonce of its own each time, and files whose names change with their content.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { chosenIn, type Language, languageOf, languages } from '../i18n/rules.ts'
import * as problem from './problem.ts'
import { sendProblem } from './routes.ts'

function documentIn(folder: string): string {
  const file = path.join(folder, 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** No address of a page looks like a file, so whoever asks for `backup.zip` hears that there is none. */
const isFile = (url: string) => /[.~][^/]*$/.test(url.split('?')[0] ?? '')

/** @param folder where the build put, for each language, `index.html` and `assets/` */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const folderOf = (language: Language) => path.join(folder, language)
  const documents = new Map(languages.map((language) => [language, documentIn(folderOf(language))]))
  await app.register(fastifyStatic, { root: folder, index: false, wildcard: true, maxAge: '365d', immutable: true, serve: false })
  for (const language of languages) {
    app.get(`/assets/${language}/*`, (request, reply) =>
      reply.sendFile((request.params as { '*': string })['*'], path.join(folderOf(language), 'assets', language)),
    )
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!wantsPage || isFile(request.url)) return sendProblem(reply, problem.absent)
    // Dutch until someone chooses otherwise: a browser in English says little of who sits before it.
    const document = documents.get(languageOf(chosenIn(request.headers.cookie), undefined)) ?? ''
    return reply.type('text/html').header('cache-control', 'no-store').send(document.replaceAll('__NONCE__', request.nonce))
  })
}
