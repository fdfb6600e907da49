import type { DevPerson } from './dev-api.ts'

export const hostThemes = ['default', 'dark', 'contrast', 'glass'] as const
/** Theme names as Teams hands them to the tab. */
export type HostTheme = (typeof hostThemes)[number]

export const themeNames: Record<HostTheme, string> = {
  default: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  glass: 'Glass',
}

const THEME_KEY = 'hallway.host.theme'
const PERSON_KEY = 'hallway.host.person'

export function loadTheme(): HostTheme {
  const stored = localStorage.getItem(THEME_KEY)
  return hostThemes.find((theme) => theme === stored) ?? 'default'
}

export function saveTheme(theme: HostTheme): void {
  localStorage.setItem(THEME_KEY, theme)
}

/** The id and name of the person chosen last: the name finds the person among hundreds. */
export function loadPerson(): Pick<DevPerson, 'id' | 'name'> | null {
  const [id, ...name] = (localStorage.getItem(PERSON_KEY) ?? '').split(' ')
  return id === undefined || id === '' ? null : { id, name: name.join(' ') }
}

export function savePerson({ id, name }: DevPerson): void {
  localStorage.setItem(PERSON_KEY, `${id} ${name}`)
}
