import { Tooltip } from '@fluentui/react-components'

/** A tooltip beside a button that has its name already. */
export function Hint({ target, text }: { target: HTMLElement | null; text: string }) {
  return <Tooltip visible relationship="inaccessible" content={text} positioning={{ target }} />
}
