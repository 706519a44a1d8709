// The server as it is, in a process of its own, on a database that stands already. Says its address to whoever forked it.
import { serve } from '../apps/serve.ts'
import { stand } from '../platform/db/stand.ts'
import { readEnvironment } from '../platform/settings/environment.ts'

const serving = await serve(await stand(readEnvironment(process.env)), { demo: true })
process.on('disconnect', () => void serving.stop().then(() => process.exit(0)))
process.send?.({ port: Number(new URL(serving.address).port) })
