// The table of contents of what may be asked about letters, post, institutions and files.
import { handlers as institutions } from '../capabilities/contact/institution/server.ts'
import { handlers as letter } from '../capabilities/contact/letter/server.ts'
import { handlers as templates } from '../capabilities/contact/letter-template/server.ts'
import { handlers as post } from '../capabilities/contact/post/server.ts'
import { handlers as files } from '../platform/files/server.ts'
import type { Handler } from '../platform/http/handler.ts'

export const letters: readonly Handler[] = [...files, ...templates, ...letter, ...post, ...institutions]
