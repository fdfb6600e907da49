import { Tab, TabList, type TabListProps } from '@fluentui/react-components'

export interface TabRowProps extends Pick<TabListProps, 'aria-label' | 'className' | 'size'> {
  views: readonly { value: string; label: string }[]
  chosen: string
  onChoose: (view: string) => void
}

export function TabRow({ views, chosen, onChoose, ...list }: TabRowProps) {
  return (
    <TabList {...list} selectedValue={chosen} onTabSelect={(_event, { value }) => onChoose(String(value))}>
      {views.map(({ value, label }) => (
        <Tab key={value} value={value}>
          {label}
        </Tab>
      ))}
    </TabList>
  )
}
