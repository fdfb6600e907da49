import { useEffect, useState } from 'react'
import { type DevPerson, readPeople } from '../dev-api.ts'
import { Avatar } from './avatar.tsx'
import type { Controls } from './controls.ts'

export const roleNames: Record<DevPerson['role'], string> = {
  'new-hire': 'New hire',
  buddy: 'Buddy',
  mentor: 'Mentor',
  'erg-lead': 'ERG lead',
  'programme-manager': 'Programme manager',
  person: 'Colleague',
}

const SEARCH_DELAY_MS = 250

export function IdentityControl({ company, become }: Pick<Controls, 'company' | 'become'>) {
  const [text, setText] = useState('')
  const found = useFoundPeople(text)
  if (company === null) return null
  const people = found ?? company.people
  return (
    <section className="control" aria-label="Who you are">
      <h2>Who you are</h2>
      <input
        type="search"
        value={text}
        placeholder="Anyone in the company"
        aria-label="Find anyone in the company"
        onChange={(event) => setText(event.target.value)}
      />
      <ul className="people">
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" aria-pressed={person.id === company.person.id} onClick={() => become(person)}>
              <Avatar name={person.name} />
              <span>
                <span className="name">{person.name}</span>
                <span className="hint">{describe(person)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {people.length === 0 && <p className="hint">Nobody of that name.</p>}
    </section>
  )
}

function useFoundPeople(text: string): DevPerson[] | null {
  const [found, setFound] = useState<DevPerson[] | null>(null)
  const wanted = text.trim()
  useEffect(() => {
    let current = true
    const show = (people: DevPerson[] | null): void => {
      if (current) setFound(people)
    }
    const timer = setTimeout(() => {
      if (wanted === '') show(null)
      else void readPeople(wanted).then((company) => show(company.people))
    }, SEARCH_DELAY_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [wanted])
  return wanted === '' ? null : found
}

function describe({ role, title, department }: DevPerson): string {
  const facts = role === 'person' ? [title, department] : [roleNames[role], title, department]
  return facts.filter((fact) => fact !== null && fact !== '').join(' · ')
}
