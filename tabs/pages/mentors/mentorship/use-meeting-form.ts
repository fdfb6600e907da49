import { useState } from 'react'
import type { Mentorship, NextMeeting } from '../../../../shared/mentoring/mentorships.ts'
import { dateTexts } from '../../../lib/i18n/dates.ts'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useClock } from '../../../lib/use-clock.ts'

export interface MeetingForm {
  on: string
  setOn: (on: string) => void
  /** "10:00". */
  time: string
  setTime: (time: string) => void
  /** Takes one of the times that suit both. */
  choose: (at: string) => void
  isChosen: (at: string) => boolean
  topic: string
  setTopic: (topic: string) => void
  dateProblem: string | null
  timeProblem: string | null
  /** Null until day and time are possible. */
  meeting: NextMeeting | null
}

/** Day, time and topic, by the viewer's own calendar. */
export function useMeetingForm({ next }: Mentorship): MeetingForm {
  const clock = useClock()
  const inZone = (options: Intl.DateTimeFormatOptions, locale: string, at: Date): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: clock.timeZone }).format(at)
  const dayOf = (at: Date): string => inZone({}, 'en-CA', at)
  const timeOf = (at: Date): string => inZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'en-GB', at)
  const planned = next !== null && Date.parse(next.at) > clock.now().getTime() ? new Date(next.at) : null
  const [on, setOn] = useState(planned === null ? '' : dayOf(planned))
  const [time, setTime] = useState(planned === null ? '' : timeOf(planned))
  const [topic, setTopic] = useState(next?.topic ?? '')
  const now = clock.now()
  const choose = (at: string): void => {
    setOn(dayOf(new Date(at)))
    setTime(timeOf(new Date(at)))
  }
  const isChosen = (at: string): boolean => on === dayOf(new Date(at)) && time === timeOf(new Date(at))
  const problems = useProblems({ on, time, today: dayOf(now), timeNow: timeOf(now) })
  const isPossible = problems.dateProblem === null && problems.timeProblem === null
  const meeting = isPossible ? { on, minute: minuteOf(time), topic: topic.trim() } : null
  return { on, setOn, time, setTime, choose, isChosen, topic, setTopic, ...problems, meeting }
}

function useProblems({ on, time, today, timeNow }: { on: string; time: string; today: string; timeNow: string }) {
  const dates = useTexts(dateTexts)
  const texts = useTexts(mentorshipTexts)
  const dateProblem = on === '' ? dates.missing : on < today ? dates.past : null
  const hasPassed = on === today && time <= timeNow
  return { dateProblem, timeProblem: time === '' ? texts.timeMissing : hasPassed ? texts.timePast : null }
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
