import { useCallback, useEffect, useState } from 'react'
import { type DevPeople, type DevPerson, readPeople } from './dev-api.ts'
import { loadPerson, savePerson } from './settings.ts'

export interface Company extends DevPeople {
  /** Whose eyes the page looks through. */
  person: DevPerson
}

/** The sample company and the person chosen in it; null until the server has answered. */
export function useCompany(): { company: Company | null; failed: boolean; become: (person: DevPerson) => void } {
  const [company, setCompany] = useState<Company | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    loadCompany().then(setCompany, () => setFailed(true))
  }, [])

  const become = useCallback((person: DevPerson) => {
    savePerson(person)
    setCompany((current) => current && { ...current, person })
  }, [])
  return { company, failed, become }
}

/** Somebody remembered who is no longer in the company gives way to the first of its people. */
async function loadCompany(): Promise<Company> {
  const company = await readPeople()
  const remembered = loadPerson()
  const known = remembered && (company.people.find(({ id }) => id === remembered.id) ?? (await findPerson(remembered)))
  const person = known ?? company.people[0]
  if (person === undefined) throw new Error('The sample company has nobody in it.')
  return { ...company, person }
}

async function findPerson({ id, name }: Pick<DevPerson, 'id' | 'name'>): Promise<DevPerson | undefined> {
  const { people } = await readPeople(name)
  return people.find((person) => person.id === id)
}
