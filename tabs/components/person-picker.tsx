import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type FocusEvent, useEffect, useId, useRef, useState } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { peopleTexts } from '../lib/i18n/people.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { narrow } from '../lib/use-media.ts'
import { type PeopleWanted, usePeople } from '../lib/use-people.ts'
import type { TypedText } from '../lib/use-typed-text.ts'
import { PeopleFound } from './people-found.tsx'
import { optionId } from './person-options.tsx'
import { SearchField } from './search-field.tsx'
import { useOptionKeys } from './use-option-keys.ts'

const useStyles = makeStyles({
  picker: { position: 'relative', minWidth: 0 },
  field: { width: '100%', maxWidth: 'none' },
  popup: {
    position: 'absolute',
    zIndex: 2,
    insetBlockStart: '100%',
    insetInlineEnd: 0,
    width: '100%',
    minWidth: '400px',
    boxSizing: 'border-box',
    marginBlockStart: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow16,
    [narrow]: { minWidth: 0 },
  },
})

interface PersonPickerProps {
  /** Names the field. */
  label: string
  /** Of the address (`useAddressText`) or of a form (`useTypedText`). */
  text: TypedText
  /** The text was there before and its results are shown at once. */
  startsOpen?: boolean
  only?: PeopleWanted
  onChoose: (person: PersonSummary) => void
  className?: string
}

/** A field that finds a colleague while a name, skill or team is typed; by keyboard, pointer and screen reader alike. */
export function PersonPicker({ label, text, startsOpen = false, only, onChoose, className }: PersonPickerProps) {
  const styles = useStyles()
  const texts = useTexts(peopleTexts)
  const listId = useId()
  const root = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(startsOpen)
  const query = usePeople(text.wanted, { enabled: isOpen && !isBeginning(text), only })
  const people = query.data?.people ?? []
  const fetchMore = (): void => {
    if (query.hasNextPage && !query.isPlaceholderData && !query.isFetching) void query.fetchNextPage()
  }
  const choose = (person: PersonSummary): void => {
    keys.close()
    onChoose(person)
  }
  const keys = useOptionKeys({
    ids: people.map(({ person }) => person.id),
    isOpen,
    setIsOpen,
    elementId: (id) => optionId(listId, id),
    onChoose(id) {
      const found = people.find(({ person }) => person.id === id)
      if (found !== undefined) choose(found.person)
    },
    onSearch() {
      text.search()
      setIsOpen(true)
    },
    onClear() {
      const hadText = text.typed !== ''
      text.replace('')
      return hadText
    },
    onNearEnd: fetchMore,
  })
  useLeave(root, isOpen, keys.close)
  const hasOptions = isOpen && people.length > 0
  return (
    <div
      ref={root}
      className={mergeClasses(styles.picker, className)}
      onBlur={({ relatedTarget }: FocusEvent) => {
        if (relatedTarget !== null && root.current?.contains(relatedTarget) === false) keys.close()
      }}
    >
      <SearchField
        className={styles.field}
        label={label}
        text={{
          ...text,
          type(typed) {
            setIsOpen(true)
            text.type(typed)
          },
        }}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={hasOptions}
        aria-controls={hasOptions ? listId : undefined}
        aria-activedescendant={keys.activeId === null ? undefined : optionId(listId, keys.activeId)}
        onClick={() => setIsOpen(true)}
        onKeyDown={keys.onKeyDown}
      />
      {isOpen && (
        <div className={styles.popup}>
          <PeopleFound
            listId={listId}
            label={text.wanted === '' ? texts.suggested : label}
            text={text}
            query={query}
            activeId={keys.activeId}
            onPoint={keys.point}
            onChoose={choose}
            onNearEnd={fetchMore}
            onFocusField={() => root.current?.querySelector('input')?.focus()}
          />
        </div>
      )}
    </div>
  )
}

/** Whoever has begun to type wants no suggestions any more. */
const isBeginning = ({ typed, wanted }: TypedText): boolean => wanted === '' && typed.trim() !== ''

/** Whoever presses elsewhere is done with the list, also where the field never had the focus. */
function useLeave(root: { current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!isOpen) return undefined
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (target instanceof Node && root.current?.contains(target) === false) latest.current()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [root, isOpen])
}
