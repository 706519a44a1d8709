// What may be asked about files. They come in by the capability they belong to.
import { z } from 'zod'
import { givenFile } from '../../core/kit/file.ts'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'

export const openFile = operation({
  name: 'files.open-file',
  does: 'Gives the bytes of one file, to be saved.',
  method: 'GET',
  path: '/files/{fileId}',
  about: { view: 'files.file', by: 'fileId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ fileId: id }),
  gives: givenFile,
  sends: 'file',
  refuses: ['file-gone'],
})
