import { expect, it } from '@jest/globals'
import { isAllowedServiceUrl } from '../../../bot/teams/service-urls.ts'

const cases = [
  { url: 'https://smba.trafficmanager.net/emea/', allowed: true },
  { url: 'https://webchat.botframework.com/', allowed: true },
  { url: 'https://api.teams.microsoft.com/x', allowed: true },
  { url: 'https://connector.test', allowed: true },
  { url: 'http://smba.trafficmanager.net/', allowed: false },
  { url: 'https://smba.trafficmanager.net.evil.test/', allowed: false },
  { url: 'https://evilbotframework.com/', allowed: false },
  { url: 'https://smba.trafficmanager.net@evil.test/', allowed: false },
  { url: 'https://other.trafficmanager.net/', allowed: false },
  { url: 'http://localhost:56150/_connector', allowed: false },
  { url: 'file:///etc/passwd', allowed: false },
  { url: 'nothing', allowed: false },
]

it.each(cases)('allows $url: $allowed', ({ url, allowed }) => {
  expect(isAllowedServiceUrl(url, { serviceUrls: ['https://connector.test'], anonymous: false })).toBe(allowed)
})

it('allows the own machine, and nothing else, in development', () => {
  const development = { serviceUrls: [], anonymous: true }
  expect(isAllowedServiceUrl('http://localhost:56150/_connector', development)).toBe(true)
  expect(isAllowedServiceUrl('http://[::1]:56150/', development)).toBe(true)
  expect(isAllowedServiceUrl('https://smba.trafficmanager.net/', development)).toBe(false)
})
