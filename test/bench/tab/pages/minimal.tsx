import { Button, FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { app, authentication } from '@microsoft/teams-js'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** What no Fluent tab in Teams does without: it connects, signs in, asks its server for one thing and shows that. */
function Minimal() {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => void readName().then(setName), [])
  return (
    <FluentProvider theme={teamsLightTheme}>
      <main aria-busy={name === null}>
        <h1>Minimal</h1>
        {name !== null && <h2>{name}</h2>}
        <Button>Press</Button>
      </main>
    </FluentProvider>
  )
}

async function readName(): Promise<string> {
  const token = await authentication.getAuthToken()
  const response = await fetch('/api/me', { headers: { authorization: `Bearer ${token}` } })
  const me = (await response.json()) as { person: { name: string } }
  return me.person.name
}

await app.initialize()
await app.getContext()
app.notifySuccess().catch(() => {})
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Minimal />)
