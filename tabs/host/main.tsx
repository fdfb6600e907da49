import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HostApp } from './host-app.tsx'
import './host.css'
import './phone.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The host page has no #root.')
createRoot(root).render(
  <StrictMode>
    <HostApp />
  </StrictMode>,
)
