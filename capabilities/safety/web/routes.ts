// Pages of closed folders, with their addresses.
export const routes = [{ path: '/safety/$folderId', right: 'safety.work', load: () => import('./FolderPage.tsx') }] as const
