import { type RefObject, useEffect, useEffectEvent } from 'react'
import { type Host, answers } from './answers.ts'
import { answerTo, hostEvent, readAppMessage } from './protocol.ts'

type FrameRef = RefObject<HTMLIFrameElement | null>

/** Answers the messages of the tab in `frame`. Host page and tab are of one origin. */
export function useTeamsHost(frame: FrameRef, host: Host | null): void {
  const listen = useEffectEvent(async (event: MessageEvent) => {
    const tab = frame.current?.contentWindow
    if (!tab || event.source !== tab || event.origin !== window.location.origin) return
    const message = readAppMessage(event.data)
    if (message === null || host === null) return
    const args = (await answers[message.func]?.(message.args, host)) ?? null
    if (args !== null) tab.postMessage(answerTo(message, args), window.location.origin)
  })
  useEffect(() => {
    const receive = (event: MessageEvent): void => void listen(event)
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [])

  const theme = host?.seat.theme
  useEffect(() => {
    if (theme !== undefined) post(frame, 'themeChange', [theme])
  }, [frame, theme])
}

/** Tells the tab that the person pressed the host's own back button. */
export function pressBack(frame: FrameRef): void {
  post(frame, 'backButtonPress', [])
}

function post(frame: FrameRef, event: string, args: unknown[]): void {
  frame.current?.contentWindow?.postMessage(hostEvent(event, args), window.location.origin)
}
