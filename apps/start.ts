// `npm start`: makes ready what is missing, serves, and says where in one line.
import { compileTexts } from '../platform/i18n/compile.ts'
import { readEnvironment } from '../platform/settings/environment.ts'
import { Stop } from '../platform/settings/stop.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

async function start(): Promise<void> {
  const environment = readEnvironment(process.env)
  await compileTexts()
  const { buildWeb } = await import('./web/build.ts')
  const { stand } = await import('../platform/db/stand.ts')
  const { mayListen } = await import('../platform/http/listen.ts')
  const { serve } = await import('./serve.ts')
  const { firstSteps } = await import('./first-steps.ts')
  const [standing] = await Promise.all([stand(environment), buildWeb()])
  await mayListen(environment)
  const first = await firstSteps(standing, say)
  const serving = await serve(standing, { demo: first.demo })
  const stop = once(() => void serving.stop().then(() => process.exit(0)))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  for (const line of first.lines(serving.address)) say(line)
}

function once(work: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}

start().catch(async (error: unknown) => {
  if (!(error instanceof Stop)) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  }
  const { sentenceOf } = await import('./stop-sentence.ts')
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
})
