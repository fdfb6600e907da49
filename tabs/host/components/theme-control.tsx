import { hostThemes, themeNames } from '../settings.ts'
import type { Controls } from './controls.ts'

export function ThemeControl({ theme, setTheme, name }: Pick<Controls, 'theme' | 'setTheme'> & { name: string }) {
  return (
    <fieldset className="control">
      <legend>Theme</legend>
      {hostThemes.map((choice) => (
        <label className="choice" key={choice}>
          <input type="radio" name={name} checked={theme === choice} onChange={() => setTheme(choice)} />
          <span>{themeNames[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}
