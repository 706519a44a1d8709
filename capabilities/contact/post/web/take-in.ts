// Sends a bag of letters one by one: each under its own ids, so that a second try never doubles one.

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Day } from '../../../../core/kit/day.ts'
import { largestFile } from '../../../../platform/files/model.ts'
import { call } from '../../../../platform/web/call.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { freshen } from '../../../../platform/web/queries.ts'
import { failureSentence, refusalSentence } from '../../../../platform/web/sentences.ts'
import { takeInPost } from '../api.ts'

export interface Taking {
  /** Those that came in, and those that did not. */
  done: number
  total: number
  failed: { id: string; name: string; why: string }[]
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}

async function sendOne(caseId: string, file: File, receivedOn: Day): Promise<void> {
  const ids = { id: newId(), fileId: newId() }
  await call(
    takeInPost,
    { caseId, ...ids, receivedOn, name: file.name || 'foto.jpg', content: await base64Of(file) },
    { key: newId() },
  )
}

/** @returns what is under way, and a way to send more; null when nothing is */
export function useTakeIn(caseId: string, receivedOn: Day) {
  const client = useQueryClient()
  const [taking, setTaking] = useState<Taking | null>(null)
  const line = useRef(Promise.resolve())
  const send = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return
      setTaking((now) => ({ done: now?.done ?? 0, failed: now?.failed ?? [], total: (now?.total ?? 0) + files.length }))
      for (const file of files) {
        line.current = line.current.then(async () => {
          const size = file.size === 0 ? 'file-empty' : file.size > largestFile ? 'file-too-large' : null
          const why =
            size !== null
              ? refusalSentence(size)
              : await sendOne(caseId, file, receivedOn).then(
                  () => null,
                  (failure: unknown) => failureSentence(failure),
                )
          setTaking((now) =>
            now
              ? {
                  ...now,
                  done: now.done + 1,
                  failed: why === null ? now.failed : [...now.failed, { id: newId(), name: file.name, why }],
                }
              : now,
          )
          await freshen(client, ['contact.'])
        })
      }
    },
    [caseId, receivedOn, client],
  )
  return { taking, send, hush: () => setTaking(null) }
}
