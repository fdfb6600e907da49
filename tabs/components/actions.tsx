import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { narrow } from '../lib/use-media.ts'

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '& > a': { display: 'inline-flex', alignItems: 'center', paddingInline: tokens.spacingHorizontalXS },
    [narrow]: { '& > button, & > a': { minHeight: '40px' } },
  },
  spread: { [narrow]: { '& > button, & > a': { flexGrow: 1 } } },
  quiet: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
})

/** Buttons below what they are about; comfortable to hit on a phone. */
export function Actions({ children, spread = false }: { children: ReactNode; spread?: boolean }) {
  const styles = useStyles()
  return <div className={mergeClasses(styles.actions, spread && styles.spread)}>{children}</div>
}

/** The class of the button that says no: at the far end, without weight. */
export function useQuietAction(): string {
  return useStyles().quiet
}
