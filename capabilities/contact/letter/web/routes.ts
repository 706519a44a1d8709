// The pages of letters and post with their addresses.

export const routes = [
  { path: '/people/$caseId/letters/new', right: 'case.work', load: () => import('./NewLetterPage.tsx') },
  { path: '/people/$caseId/letters/$letterId', right: 'case.read', load: () => import('./LetterPage.tsx') },
  { path: '/people/$caseId/post/read', right: 'case.work', load: () => import('../../post/web/ReadPostPage.tsx') },
  { path: '/settings/letters', right: 'organisation.manage', load: () => import('../../letter-template/web/LettersPage.tsx') },
  {
    path: '/settings/letters/$templateId',
    right: 'organisation.manage',
    load: () => import('../../letter-template/web/TemplatePage.tsx'),
  },
] as const
