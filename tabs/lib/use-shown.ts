import { useState } from 'react'

/**
 * A value as it was when what is on screen came: while the next search runs (`isStale`), the page keeps
 * the shape that belongs to the results it still shows. Compared as JSON.
 */
export function useShown<Value>(value: Value, isStale: boolean): Value {
  const [shown, setShown] = useState(value)
  const isSame = JSON.stringify(shown) === JSON.stringify(value)
  if (!isStale && !isSame) setShown(value)
  return isStale || isSame ? shown : value
}
