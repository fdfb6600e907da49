import { Button, makeStyles } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { Part } from '../../../components/part.tsx'
import { groupProposalsTexts } from '../../../lib/i18n/group-proposals.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../../lib/lazy-code.tsx'
import { narrow } from '../../../lib/use-media.ts'

const ProposeDialog = lazySoon(() => import('./propose-dialog.tsx').then((module) => module.ProposeDialog))

const useStyles = makeStyles({ button: { flexShrink: 0, [narrow]: { minHeight: '40px', width: '100%' } } })

export function ProposeButton() {
  const styles = useStyles()
  const texts = useTexts(groupProposalsTexts)
  const [isOpen, setIsOpen] = useState(false)
  const close = (): void => setIsOpen(false)
  return (
    <>
      <Button className={styles.button} icon={<AddRegular />} onClick={() => setIsOpen(true)}>
        {texts.propose}
      </Button>
      <Part onBroken={close}>{isOpen && <ProposeDialog onClose={close} />}</Part>
    </>
  )
}
