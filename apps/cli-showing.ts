// Showing who one is from the command line: at the start, and again before what asks for it.
import type { Command } from 'commander'
import { prove } from '../platform/auth/api.ts'
import { send } from '../platform/http/send.ts'

export function addShowing(program: Command, address: string): void {
  program
    .command('sign-in <email>')
    .description('gives a token; the password is read from OMZIEN_PASSWORD')
    .option('--code <code>', 'second factor')
    .action(async (email: string, { code }: { code?: string }) => {
      const response = await fetch(`${address}/api/v1/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-omzien-client': 'program' },
        body: JSON.stringify({ email, password: process.env.OMZIEN_PASSWORD ?? '', ...(code ? { code } : {}) }),
      })
      process.stdout.write(`${await response.text()}\n`)
      if (!response.ok) process.exitCode = 1
    })

  program
    .command('prove')
    .description(
      'shows again who asks, for five minutes, before what asks for it; by --code, or by OMZIEN_PASSWORD without a second factor',
    )
    .option('--code <code>', 'second factor')
    .action(async ({ code }: { code?: string }) => {
      const asked = code ? { code } : { password: process.env.OMZIEN_PASSWORD ?? '' }
      const { status, body } = await send(prove, asked, { address, token: process.env.OMZIEN_TOKEN ?? '' })
      process.stdout.write(`${JSON.stringify(body, null, 2)}\n`)
      if (status >= 400) process.exitCode = 1
    })
}
