// The pages of what is known of a person, with their addresses.

export const routes = [
  {
    path: '/assessment/cases/$caseId/fill/$code',
    right: 'case.work',
    load: () => import('../instrument/web/FillInPage.tsx'),
  },
  { path: '/settings/instruments', right: 'organisation.manage', load: () => import('../instrument/web/SettingsPage.tsx') },
  { path: '/settings/instruments/new', right: 'organisation.manage', load: () => import('../instrument/web/EditPage.tsx') },
  { path: '/settings/instruments/$code', right: 'organisation.manage', load: () => import('../instrument/web/EditPage.tsx') },
  { path: '/settings/information', right: 'organisation.manage', load: () => import('../information/web/SettingsPage.tsx') },
] as const
