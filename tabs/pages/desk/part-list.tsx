import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { DrinkCoffeeRegular } from '@fluentui/react-icons/svg/drink-coffee'
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation'
import { MailRegular } from '@fluentui/react-icons/svg/mail'
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team'
import { PersonHeartRegular } from '@fluentui/react-icons/svg/person-heart'
import type { ReactNode } from 'react'
import { Words } from '../../components/text.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { type DeskPart, deskParts, useDeskPart } from './use-desk-part.ts'
import { usePartNotes } from './use-part-notes.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  heading: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  part: {
    display: 'flex',
    width: '100%',
    boxSizing: 'border-box',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':dir(rtl)': { boxShadow: `inset -3px 0 0 ${tokens.colorBrandStroke1}` },
  },
  icon: { flexShrink: 0, fontSize: '20px', lineHeight: 1, color: tokens.colorNeutralForeground3 },
  shownIcon: { color: tokens.colorBrandForeground1 },
  words: { display: 'grid', minWidth: 0 },
})

const icons: Record<DeskPart, ReactNode> = {
  coffee: <DrinkCoffeeRegular />,
  buddies: <PersonHeartRegular />,
  mentoring: <HatGraduationRegular />,
  groups: <PeopleTeamRegular />,
  messages: <MailRegular />,
}

/** The parts of the desk, each with how it stands. */
export function PartList() {
  const styles = useStyles()
  const texts = useTexts(deskTexts)
  const notes = usePartNotes()
  const [shown, show] = useDeskPart()
  return (
    <nav aria-label={texts.title}>
      <Words look="sectionHeading" className={styles.heading} aria-hidden>
        {texts.title}
      </Words>
      <ul className={styles.list}>
        {deskParts.map((part) => (
          <li key={part}>
            <button
              type="button"
              className={mergeClasses(styles.part, part === shown && styles.shown)}
              aria-current={part === shown ? 'page' : undefined}
              onClick={() => show(part)}
            >
              <span className={mergeClasses(styles.icon, part === shown && styles.shownIcon)} aria-hidden>
                {icons[part]}
              </span>
              <span className={styles.words}>
                <Words as="span" look="rowTitle">
                  {texts.parts[part]}
                </Words>
                <Words as="span" look="meta">
                  {notes[part]}
                </Words>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
