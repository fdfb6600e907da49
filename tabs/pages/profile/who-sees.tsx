import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components'
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  button: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    [narrow]: { minWidth: '40px', minHeight: '40px' },
  },
})

interface WhoSeesProps {
  /** The field's label. */
  field: string
  isHidden: boolean
  onChange: (isHidden: boolean) => void
}

/** Says who sees a field of the profile, in words where it is not everyone; a press makes it the other way round. */
export function WhoSees({ field, isHidden, onChange }: WhoSeesProps) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const who = isHidden ? texts.onlyYouSee : texts.everyoneSees
  return (
    <Tooltip relationship="description" content={isHidden ? texts.show : texts.hide}>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={isHidden ? <EyeOffRegular /> : <EyeRegular />}
        aria-label={`${who}: ${field}`}
        onClick={() => onChange(!isHidden)}
      >
        {isHidden && who}
      </Button>
    </Tooltip>
  )
}
