import { makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { PITCH_MAX_LENGTH } from '../../../shared/people/limits.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import type { Me, OwnProfile } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Columns } from '../../components/columns.tsx'
import { countOver } from '../../components/limited-text.tsx'
import { Page } from '../../components/page.tsx'
import { firstName } from '../../components/person-line.ts'
import { firstRunTexts } from '../../lib/i18n/first-run.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { dropKept, keepText, readKept } from '../../lib/kept-text.ts'
import { useSession } from '../../lib/session.tsx'
import { narrow } from '../../lib/use-media.ts'
import { useSaveMe } from '../../lib/use-save-me.ts'
import { BuddyCard, WhatNext } from './beside.tsx'
import { usePicks } from './pick-field.tsx'
import { StepActions } from './step-actions.tsx'
import { StepBody } from './step-body.tsx'
import { Stepper } from './stepper.tsx'
import { usePace } from './use-pace.ts'

const LAST_STEP = 2

const useStyles = makeStyles({
  body: { padding: tokens.spacingHorizontalXXXL, [narrow]: { padding: tokens.spacingHorizontalL } },
})

/** Three short steps for a newcomer; every step is saved, each can be skipped. */
export function FirstRun({ me, home, onDone }: { me: Me; home: Home | undefined; onDone: () => void }) {
  const styles = useStyles()
  const texts = useTexts(firstRunTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  const [step, setStep] = useState(0)
  const pitch = useRef<HTMLTextAreaElement>(null)
  const { profile, change, settle } = useOwnWords(me, draftPitch(me, texts))
  const [hours, setHours] = useState(me.workingHours)
  const { pace, setPace, savePace } = usePace()
  usePicks()
  const goOn = (): void => (step === LAST_STEP ? onDone() : setStep(step + 1))
  const save = async (): Promise<void> => {
    if (step !== LAST_STEP && countOver(profile.pitch, PITCH_MAX_LENGTH) > 0) {
      // The second step saves it, too, where the first was skipped.
      flushSync(() => setStep(0))
      pitch.current?.focus()
      return
    }
    const run = step === LAST_STEP ? () => call('updateWorkingHours', hours) : () => call('updateProfile', profile)
    if (!(await saveMe({ run, unsaved: texts.unsaved }))) return
    settle()
    if (step !== LAST_STEP || (await savePace())) goOn()
  }
  return (
    <Page heading={texts.welcome(firstName(me.person))} lead={texts.lead} width="medium">
      <Columns
        main={
          <Card size="rows">
            <Stepper step={step} />
            <div className={styles.body}>
              <StepBody
                step={step}
                pitch={pitch}
                profile={profile}
                onProfile={change}
                pace={pace}
                onPace={setPace}
                hours={hours}
                onHours={setHours}
              />
            </div>
            <StepActions
              isFirst={step === 0}
              isLast={step === LAST_STEP}
              onBack={() => setStep(step - 1)}
              onSkip={goOn}
              onNext={() => void save()}
            />
          </Card>
        }
        side={
          <>
            <BuddyCard home={home} />
            <WhatNext />
          </>
        }
      />
    </Page>
  )
}

/** The profile as it is typed; what no step has saved yet outlives a reload. */
function useOwnWords(me: Me, draft: string) {
  const key = `hallway.first-run.${me.person.id}`
  const [profile, setProfile] = useState<OwnProfile>(() => ({
    ...me.profile,
    pitch: me.profile.pitch || draft,
    ...(JSON.parse(readKept(key) ?? '{}') as Partial<OwnProfile>),
  }))
  const change = (next: OwnProfile): void => {
    setProfile(next)
    keepText(key, JSON.stringify(next))
  }
  return { profile, change, settle: () => dropKept(key) }
}

/** A first draft from role and team, so that nobody begins with an empty field. */
function draftPitch(me: Me, texts: { draft: (title: string, department: string) => string }): string {
  const { title, department } = me.person
  return title !== null && department !== null ? texts.draft(title, department) : ''
}
