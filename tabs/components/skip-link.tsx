import { makeStyles, tokens } from '@fluentui/react-components'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  link: {
    position: 'absolute',
    zIndex: 10,
    insetInlineStart: tokens.spacingHorizontalL,
    top: '-100px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ':focus': { top: tokens.spacingVerticalS },
  },
})

/** Seen only while focused; jumps to the page's first section. */
export function SkipLink({ label }: { label?: string }) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const jump = (): void => {
    const heading = document.querySelector<HTMLElement>('main section h2')
    heading?.focus()
    heading?.scrollIntoView()
  }
  return (
    <button type="button" className={styles.link} onClick={jump}>
      {label ?? texts.skipToContent}
    </button>
  )
}
