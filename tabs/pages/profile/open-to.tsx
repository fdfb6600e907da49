import { makeStyles, Select, Switch, tokens } from '@fluentui/react-components'
import { type ReactNode, useId, useState } from 'react'
import type { OpenTo } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'

const PLACES = [1, 2, 3, 4, 5]

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  words: { flexGrow: 1, flexBasis: '180px' },
})

/** What the person takes part in: each its own switch, saved at once. */
export function OpenToSection({ openTo: saved }: { openTo: OpenTo }) {
  const texts = useTexts(profileTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  const [openTo, setOpenTo] = useState(saved)
  const change = async (changed: Partial<OpenTo>): Promise<void> => {
    const next = { ...openTo, ...changed }
    setOpenTo(next)
    const worked = await saveMe({
      // Also where it is tried again long after.
      run: async () => {
        const me = await call('updateOpenTo', next)
        setOpenTo(me.openTo)
        return me
      },
      unsaved: texts.unsaved,
      about: 'open-to',
    })
    if (!worked) setOpenTo(openTo)
  }
  return (
    <Section heading={texts.openTo}>
      <Card size="rows">
        <Choice
          label={texts.mentor}
          hint={texts.mentorHint}
          checked={openTo.mentoring}
          onChange={(mentoring) => void change({ mentoring })}
        >
          <Places
            label={texts.places(texts.mentor)}
            value={openTo.mentorCapacity}
            onChange={(mentorCapacity) => void change({ mentorCapacity })}
          />
        </Choice>
        <Choice
          label={texts.buddy}
          hint={texts.buddyHint}
          checked={openTo.buddy}
          onChange={(buddy) => void change({ buddy })}
        >
          <Places
            label={texts.places(texts.buddy)}
            value={openTo.buddyCapacity}
            onChange={(buddyCapacity) => void change({ buddyCapacity })}
          />
        </Choice>
      </Card>
    </Section>
  )
}

interface ChoiceProps {
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
  /** Shown while it is on. */
  children: ReactNode
}

function Choice({ label, hint, checked, onChange, children }: ChoiceProps) {
  const styles = useStyles()
  const labelId = useId()
  const hintId = useId()
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Words id={labelId}>{label}</Words>
        <Words look="meta" id={hintId}>
          {hint}
        </Words>
      </div>
      {checked && children}
      <Switch
        checked={checked}
        aria-labelledby={labelId}
        aria-describedby={hintId}
        onChange={(_event, data) => onChange(data.checked)}
      />
    </div>
  )
}

function Places({ label, value, onChange }: { label: string; value: number; onChange: (places: number) => void }) {
  const texts = useTexts(profileTexts)
  return (
    <Select
      size="small"
      appearance="underline"
      aria-label={label}
      value={String(value)}
      onChange={(_event, data) => onChange(Number(data.value))}
    >
      {PLACES.map((places) => (
        <option key={places} value={places}>
          {texts.roomFor(places)}
        </option>
      ))}
    </Select>
  )
}
