// Pages of closed folders, with their addresses.
export const routes = [
  { path: '/safety/$folderId', right: 'safety.work', load: () => import('./FolderPage.tsx') },
  { path: '/safety/meldcode/$meldcodeId', right: 'safety.work', load: () => import('../meldcode/web/MeldcodePage.tsx') },
  { path: '/settings/meldcode', right: 'organisation.manage', load: () => import('../weighing/web/SettingsPage.tsx') },
] as const
