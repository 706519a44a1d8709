// The pages of signals.
export const routes = [
  { path: '/signal', load: () => import('./SignalPage.tsx') },
  { path: '/signal/$themeId', load: () => import('./ThemePage.tsx') },
] as const
