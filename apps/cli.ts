// `npm run omzien`: every operation from the command line, against a running server.
import { Command } from 'commander'
import { send } from '../platform/http/send.ts'
import { Stop } from '../platform/settings/stop.ts'
import { addMachine } from './cli-machine.ts'
import { addShowing } from './cli-showing.ts'
import { handlers } from './operations.ts'
import { sentenceOf } from './stop-sentence.ts'

const address = process.env.OMZIEN_URL ?? 'http://127.0.0.1:3000'
const operations = new Map(handlers.map(({ operation }) => [operation.name, operation]))
const program = new Command('omzien').description(
  'Omzien from the command line. OMZIEN_URL says which server, OMZIEN_TOKEN who asks.',
)

program
  .command('operations')
  .description('what may be asked')
  .action(() => {
    for (const { name, does } of operations.values()) process.stdout.write(`${name.padEnd(34)} ${does}\n`)
  })

program
  .command('ask <operation> [json]')
  .description('asks one operation; the ask is JSON, the answer too, or the bytes of a file')
  .action(async (name: string, json = '{}') => {
    const operation = operations.get(name)
    if (!operation) throw new Error(`no operation ${name}; see: omzien operations`)
    const { status, body } = await send(operation, JSON.parse(json), { address, token: process.env.OMZIEN_TOKEN ?? '' })
    process.stdout.write(body instanceof Uint8Array ? body : `${JSON.stringify(body, null, 2)}\n`)
    if (status >= 400) process.exitCode = 1
  })

addShowing(program, address)
addMachine(program)

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${error instanceof Stop ? sentenceOf(error) : error.message}\n`)
  process.exitCode = 1
})
