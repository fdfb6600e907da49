import { initializeAnswer } from '../../../../tabs/host/teams/runtime.ts'
import { answerTo, readAppMessage } from '../../../../tabs/host/teams/protocol.ts'

/**
 * The least that a page can do to be Teams: frames what its address names and answers teams-js. The same around
 * Hallway and around the page it is compared with.
 */
const asked = new URLSearchParams(location.hash.slice(1))
const frame = document.createElement('iframe')

const answers: Partial<Record<string, unknown[]>> = {
  initialize: initializeAnswer,
  getContext: [
    {
      entityId: asked.get('page'),
      frameContext: 'content',
      theme: 'default',
      locale: 'en-gb',
      hostClientType: 'web',
      tid: asked.get('tenant'),
      userObjectId: asked.get('person'),
    },
  ],
  'authentication.getAuthToken': [true, asked.get('token')],
}

addEventListener('message', ({ data, source }) => {
  const message = source === frame.contentWindow ? readAppMessage(data) : null
  const args = message === null ? undefined : answers[message.func]
  if (message !== null && args !== undefined) {
    frame.contentWindow?.postMessage(answerTo(message, args), location.origin)
  }
})
frame.src = asked.get('src') ?? 'about:blank'
document.body.append(frame)
