import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb'
import { useState } from 'react'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { introductionTexts } from '../../lib/i18n/introduction.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px', marginInlineStart: '-2px', color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: { display: 'inline', '& > li': { display: 'inline' } },
  more: { font: 'inherit', verticalAlign: 'baseline' },
})

/** Questions to begin with: one in sight, the others on request. */
export function Starters({ starters }: { starters: readonly string[] }) {
  const styles = useStyles()
  const texts = useTexts(introductionTexts)
  const { quoted } = useTexts(commonTexts)
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? starters : starters.slice(0, 1)
  if (shown.length === 0) return null
  return (
    <div className={styles.line}>
      <LightbulbRegular className={styles.icon} />
      <div>
        <Words as="span">{texts.youCouldAsk} </Words>
        <ul className={mergeClasses(styles.list, shown.length === 1 && styles.one)}>
          {shown.map((starter) => (
            <li key={starter}>
              <Words as="span">
                <em>{quoted(starter)}</em>
              </Words>
            </li>
          ))}
        </ul>
        {shown.length < starters.length && (
          <>
            {' '}
            <TextLink onPress={() => setShowsAll(true)}>{texts.moreStarters(starters.length - shown.length)}</TextLink>
          </>
        )}
      </div>
    </div>
  )
}
