import { useFocusFinders } from '@fluentui/react-components'

/** Uses what moves the focus about, and is nothing to be seen. */
export function FocusKeeper() {
  useFocusFinders()
  return null
}
