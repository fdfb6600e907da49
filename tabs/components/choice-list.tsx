import { MenuItemRadio } from '@fluentui/react-components'
import { OpenMenu } from './open-menu.tsx'

export interface ChoiceListProps<Value extends string = string> {
  options: readonly { value: Value; label: string }[]
  value: Value
  onChoose: (value: Value) => void
}

interface OpenChoiceListProps extends ChoiceListProps {
  target: HTMLElement
  onClose: () => void
}

export function ChoiceList({ options, value, onChoose, target, onClose }: OpenChoiceListProps) {
  return (
    <OpenMenu
      target={target}
      onClose={onClose}
      checkedValues={{ choice: [value] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems[0] ?? value)}
    >
      {options.map((option) => (
        <MenuItemRadio key={option.value} name="choice" value={option.value}>
          {option.label}
        </MenuItemRadio>
      ))}
    </OpenMenu>
  )
}
