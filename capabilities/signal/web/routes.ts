// The pages of signals.
export const routes = [
  { path: '/signal', right: 'anyone', load: () => import('./SignalPage.tsx') },
  { path: '/signal/$themeId', right: 'anyone', load: () => import('./ThemePage.tsx') },
] as const
