// A real service for sign-in on this machine, for tests: whoever is set comes in without a question.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export interface TestPerson {
  subject: string
  claims: Record<string, unknown>
  /** How they showed who they are, in the words of the service. */
  amr?: string[]
}

export interface TestService {
  issuer: string
  clientId: string
  secret: string
  /** Who sits at the service from now on. */
  person: TestPerson
  close(): Promise<void>
}

function providerAt(service: TestService, site: string): Provider {
  return new Provider(service.issuer, {
    clients: [
      {
        client_id: service.clientId,
        client_secret: service.secret,
        redirect_uris: [`${site}/api/v1/sign-in/sso/return`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['only for tests'] },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: async (_context, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...service.person.claims }),
    }),
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc
      if (!session?.accountId || !client) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
}

/** @param site where the product is open */
export async function openService(site: string, person: TestPerson): Promise<TestService> {
  const server = createServer()
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  const service: TestService = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: 'omzien',
    secret: 'secret-of-the-service',
    person,
    close: () =>
      new Promise((go) => {
        server.closeAllConnections()
        server.close(() => go())
      }),
  }
  const provider = providerAt(service, site)
  const answer = provider.callback()
  server.on('request', (request, reply) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, reply)
    const { subject, amr = ['pwd'] } = service.person
    provider.interactionFinished(request, reply, { login: { accountId: subject, amr } }).catch(() => reply.destroy())
  })
  return service
}
