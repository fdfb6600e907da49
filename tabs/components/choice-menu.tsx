import { MenuButton, type MenuButtonProps } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import { lazySoon } from '../lib/lazy-code.tsx'
import type { ChoiceListProps } from './choice-list.tsx'
import { Part } from './part.tsx'

const ChoiceList = lazySoon(() => import('./choice-list.tsx').then((list) => list.ChoiceList))

interface ChoiceMenuProps<Value extends string>
  extends
    ChoiceListProps<Value>,
    Pick<MenuButtonProps, 'appearance' | 'aria-label' | 'children' | 'className' | 'icon' | 'size'> {}

/** A button that says what is chosen, and the list to choose another from. */
export function ChoiceMenu<Value extends string>({ options, value, onChoose, ...button }: ChoiceMenuProps<Value>) {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const close = (): void => setTarget(null)
  return (
    <>
      <MenuButton
        {...button}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        onClick={({ currentTarget }) => setTarget(target === null ? currentTarget : null)}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setTarget(event.currentTarget)
        }}
      />
      <Part onBroken={close}>
        {target && (
          <ChoiceList
            target={target}
            onClose={close}
            options={options}
            value={value}
            onChoose={(name) => {
              const option = options.find((known) => known.value === name)
              if (option !== undefined) onChoose(option.value)
            }}
          />
        )}
      </Part>
    </>
  )
}
