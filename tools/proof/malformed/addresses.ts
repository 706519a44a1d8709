// Addresses outside the operations: tricks with dots and slashes, files that are not ours to give, words that are no request.
import type { Ask } from './wire.ts'

const tricks = [
  ...['/api/v1/../../package.json', '/api/v1/%2e%2e/%2e%2e/package.json', '/api/v1//people/cases', '/api/v1/people%2fcases'],
  ...[
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%00',
    '/assets/',
  ],
  ...[
    '/assets/..%5c..%5cpackage.json',
    '/assets/.stamp',
    '/assets/%2fetc%2fpasswd',
    '//etc/passwd',
    '/..;/package.json',
    '/.git/config',
  ],
  ...[
    '/%zz',
    '/%',
    '/\u0000',
    '/%00',
    '/%ff',
    '/%c0%ae%c0%ae/',
    '/?%',
    '/?__proto__[x]=1',
    '*',
    'http://elders.example/',
    '',
    '?',
  ],
  ...[
    `/${'a'.repeat(9_000)}`,
    `/${'a/'.repeat(4_000)}`,
    `/api/v1/${'%25'.repeat(200)}`,
    '/health/live/..',
    '/health/readyx',
    '/api',
    '/api/v1',
  ],
  ...[
    '/api/v1/openapi.json/',
    '/api/v1/openapi.json%00',
    '/api/v2/people/cases',
    '/data/keys/master',
    '/node_modules/pg/package.json',
  ],
]
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE']

/** Every trick by every method. */
export const looseAsks: readonly Ask[] = tricks.flatMap((path) =>
  methods.map((method) => ({
    method,
    path,
    headers: method === 'POST' ? [['Content-Type', 'application/json'] as const] : [],
    body: method === 'POST' ? '{}' : null,
  })),
)
