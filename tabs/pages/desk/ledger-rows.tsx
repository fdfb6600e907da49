import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import type { ReactNode } from 'react'
import type { LedgerEntry, LedgerOutcome } from '../../../shared/attention/ledger.ts'
import { LongList } from '../../components/long-list.tsx'
import { LongTableBody } from '../../components/long-table-body.tsx'
import { departmentAndPlace } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { ledgerTexts } from '../../lib/i18n/ledger.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { capitalise, useClock } from '../../lib/use-clock.ts'
import { ROW } from '../../lib/use-row-keys.ts'

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  person: { width: '27%' },
  message: { width: '27%' },
  result: { width: '19%' },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: {
    // The widths above are of whole columns.
    boxSizing: 'border-box',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { paddingInlineStart: tokens.spacingHorizontalXL },
    ':last-child': { paddingInlineEnd: tokens.spacingHorizontalM },
  },
  noLine: { borderTop: 'none' },
  row: { padding: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalXS },
  outcome: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, fontSize: '16px', lineHeight: 1, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  sent: { color: tokens.colorStatusSuccessForeground1 },
})

interface RowsProps {
  entries: readonly LedgerEntry[]
}

/** One line per person and message. */
export function LedgerTable({ entries }: RowsProps) {
  const styles = useStyles()
  const texts = useTexts(ledgerTexts)
  const clock = useClock()
  const moment = (instant: string): string => capitalise(clock.locale, clock.dayAndTime(instant))
  const head = mergeClasses(styles.cell, styles.noLine, styles.head)
  return (
    <table className={styles.table} aria-rowcount={-1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={mergeClasses(head, styles.person)}>
            {texts.person}
          </th>
          <th scope="col" className={mergeClasses(head, styles.message)}>
            {texts.message}
          </th>
          <th scope="col" className={head}>
            {texts.wanted}
          </th>
          <th scope="col" className={head}>
            {texts.sent}
          </th>
          <th scope="col" className={mergeClasses(head, styles.result)}>
            {texts.outcome}
          </th>
        </tr>
      </thead>
      <LongTableBody items={entries}>
        {(entry, rowIndex) => (
          <tr key={keyOf(entry)} aria-rowindex={rowIndex}>
            <th scope="row" className={styles.cell}>
              <Name entry={entry} />
            </th>
            <td className={styles.cell}>
              <Words>{entry.what}</Words>
              <Words look="meta">{entry.why}</Words>
            </td>
            <td className={styles.cell}>
              <Words look="meta">{moment(entry.wantedAt)}</Words>
            </td>
            <td className={styles.cell}>
              <Words look="meta">{entry.sentAt === null ? texts.notSent : moment(entry.sentAt)}</Words>
            </td>
            <td className={styles.cell}>
              <Outcome entry={entry} />
            </td>
          </tr>
        )}
      </LongTableBody>
    </table>
  )
}

/** The same on a phone. */
export function LedgerList({ entries }: RowsProps) {
  const styles = useStyles()
  const texts = useTexts(ledgerTexts)
  const clock = useClock()
  const when = ({ sentAt, wantedAt }: LedgerEntry): string =>
    sentAt === null ? texts.plannedFor(clock.dayAndTime(wantedAt)) : clock.dayAndTime(sentAt)
  return (
    <LongList items={entries} total={null} keyOf={keyOf}>
      {(entry) => (
        <div className={styles.row}>
          <Name entry={entry} />
          <Words>{entry.what}</Words>
          <Outcome entry={entry} when={when(entry)} />
        </div>
      )}
    </LongList>
  )
}

/** No link: who has left has no panel. */
function Name({ entry: { person } }: { entry: LedgerEntry }) {
  return (
    <>
      <Words look="rowTitle" as="span" className={ROW} tabIndex={-1}>
        {person.name}
      </Words>
      <Words look="meta">{departmentAndPlace(person)}</Words>
    </>
  )
}

const icons: Record<LedgerOutcome, ReactNode> = {
  waiting: <ClockRegular />,
  sent: <CheckmarkCircleRegular />,
  failed: <ErrorCircleRegular />,
  dropped: <SubtractCircleRegular />,
  unknown: <QuestionCircleRegular />,
}

function Outcome({ entry: { outcome, note, attempts }, when }: { entry: LedgerEntry; when?: string }) {
  const styles = useStyles()
  const texts = useTexts(ledgerTexts)
  const colour = outcome === 'failed' ? styles.failed : outcome === 'sent' ? styles.sent : undefined
  const details = [when, note, attempts > 1 ? texts.attempts(attempts) : null].filter((detail) => detail != null)
  return (
    <div className={styles.outcome}>
      <span className={mergeClasses(styles.icon, colour)} aria-hidden>
        {icons[outcome]}
      </span>
      <div>
        <Words>{texts.outcomes[outcome]}</Words>
        {details.length > 0 && <Words look="meta">{details.join(', ')}</Words>}
      </div>
    </div>
  )
}

function keyOf({ person, what, wantedAt }: LedgerEntry): string {
  return `${person.id} ${what} ${wantedAt}`
}
