/** What this host can do. Whatever is absent here makes teams-js' `isSupported()` answer false. */
const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  supports: { chat: {}, clipboard: {}, pages: { backStack: {}, currentApp: {} } },
}

/** The highest SDK version that the host speaks; teams-js compares it for old clients only. */
const SUPPORTED_SDK_VERSION = '2.0.5'

/** The answer to `initialize`: frame context, client type, runtime as text, SDK version. */
export const initializeAnswer = ['content', 'web', JSON.stringify(runtime), SUPPORTED_SDK_VERSION]
