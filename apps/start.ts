// `npm start`: makes ready what is missing, serves, and says where in one line.
import { tidy } from '../platform/backup/expiring.ts'
import { stand } from '../platform/db/stand.ts'
import { mayListen } from '../platform/http/listen.ts'
import { readEnvironment } from '../platform/settings/environment.ts'
import { Stop } from '../platform/settings/stop.ts'
import { firstSteps } from './first-steps.ts'
import { serve } from './serve.ts'
import { sentenceOf } from './stop-sentence.ts'
import { buildWeb } from './web/build.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

async function start(): Promise<void> {
  const environment = readEnvironment(process.env)
  const [standing] = await Promise.all([stand(environment), buildWeb()])
  await tidy(environment)
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

start().catch((error: unknown) => {
  if (!(error instanceof Stop)) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  }
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
})
