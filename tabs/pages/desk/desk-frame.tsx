import { Button, makeStyles, Select, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Page } from '../../components/page.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { WAY_BACK } from '../../lib/way-back.ts'
import { useIsWide } from '../../lib/use-media.ts'
import { PartList } from './part-list.tsx'
import { deskParts, toPart, useDeskPart } from './use-desk-part.ts'

const useStyles = makeStyles({
  before: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS, '& > nav': { width: '100%' } },
  narrow: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})

interface DeskFrameProps {
  heading: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** One part of the desk, with the way to the others: a list beside it, or a choice above it where there is no room. */
export function DeskFrame(props: DeskFrameProps) {
  const styles = useStyles()
  if (!useIsWide()) {
    return (
      <Page
        {...props}
        back={
          <div className={styles.narrow}>
            <BackHome />
            <PartSelect />
          </div>
        }
      />
    )
  }
  return (
    <Page
      {...props}
      before={
        <div className={styles.before}>
          <BackHome />
          <PartList />
        </div>
      }
    />
  )
}

function PartSelect() {
  const texts = useTexts(deskTexts)
  const [shown, show] = useDeskPart()
  return (
    <Select aria-label={texts.title} value={shown} onChange={(_event, { value }) => show(toPart(value))}>
      {deskParts.map((part) => (
        <option key={part} value={part}>
          {texts.parts[part]}
        </option>
      ))}
    </Select>
  )
}

/** The way back to where the desk opens. */
export function BackHome() {
  const texts = useTexts(deskTexts)
  const [, navigate] = useLocation()
  return (
    <Button appearance="subtle" size="small" icon={<ChevronLeftRegular />} onClick={() => navigate('/home', WAY_BACK)}>
      {texts.home}
    </Button>
  )
}
