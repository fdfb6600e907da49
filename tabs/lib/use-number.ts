import { useMemo } from 'react'
import { useSession } from './session.tsx'

/** Writes a number as the viewer's language does: "10,000". */
export function useNumber(): (value: number) => string {
  const { locale } = useSession()
  return useMemo(() => {
    const { format } = new Intl.NumberFormat(locale)
    return format
  }, [locale])
}
