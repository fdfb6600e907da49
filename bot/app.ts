import type { Express, RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { TokenVerifier } from './auth/entra-tokens.ts'
import type { Config } from './config.ts'
import type { Database } from './db/database.ts'
import { TEAMS_LIMITS, type DeliveryLimits } from './delivery/limits.ts'
import { createDigest } from './delivery/digest/create-digest.ts'
import { createDeliveryWorker, type DeliveryWorker } from './delivery/worker.ts'
import type { Feature, Handlers, MessageKind } from './feature.ts'
import { buddiesApi, buddiesFeature } from './features/buddies/feature.ts'
import { readWaitingIntroductions } from './features/buddies/read-waiting.ts'
import { coffeeApi, coffeeFeature } from './features/coffee/feature.ts'
import { writeFeed } from './features/events/calendar/feed.ts'
import { createEventsApi, createEventsFeature } from './features/events/feature.ts'
import { readEventsForHome } from './features/events/read-for-home.ts'
import { followUpsApi, followUpsFeature } from './features/follow-ups/feature.ts'
import { readNetworkForHome } from './features/follow-ups/read-network.ts'
import { createGroupsApi, createGroupsFeature } from './features/groups/feature.ts'
import { readGroupQuestions } from './features/groups/read-questions.ts'
import { goalsApi } from './features/goals/feature.ts'
import { readWeek } from './features/goals/read-week.ts'
import { createHomeApi } from './features/home/feature.ts'
import { createLedgerApi } from './features/ledger/feature.ts'
import { liveApi, liveFeature } from './features/live/feature.ts'
import { mentoringApi, mentoringFeature } from './features/mentoring/feature.ts'
import { readMentoringQuestions } from './features/mentoring/read-questions.ts'
import { peopleApi, peopleFeature } from './features/people/feature.ts'
import { personalIntroductionsApi, personalIntroductionsFeature } from './features/personal-introductions/feature.ts'
import { readIntroductionAsks } from './features/personal-introductions/read-asks.ts'
import { privacyApi, privacyFeature } from './features/privacy/feature.ts'
import { createSearchApi, createSearchFeature } from './features/search/feature.ts'
import { thanksApi, thanksFeature } from './features/thanks/feature.ts'
import { createWelcomeFeature } from './features/welcome/feature.ts'
import { createApiRouter } from './http/api-router.ts'
import { createCalendarFeedRouter } from './http/calendar-feeds.ts'
import { createHealthRouter } from './http/health.ts'
import { createHttpServer } from './http/server.ts'
import { createTabRouter } from './http/static-tab.ts'
import type { Clock } from './jobs/clock.ts'
import { pruneSlots } from './jobs/prune-slots.ts'
import { createLinks, type Links } from './links.ts'
import { pruneSearchChanges } from './search/changes.ts'
import { createSearchIndexes, type SearchIndexes, type SearchLimits } from './search/search-indexes.ts'
import { createTeamsBot } from './teams/create-teams-bot.ts'

export interface AppOptions {
  config: Config
  database: Database
  clock: Clock
  verifier: TokenVerifier
  log: Logger
  tabFolder: string
  /** Served before the API: development's host page, clock and identities. */
  developmentRouter?: Router
  /** Development without Teams: only this machine may speak to a server that asks for no tokens. */
  guard?: RequestHandler
  /** Development without Teams: links that work on this machine. */
  links?: Links
  /** Development without Teams: the service URL at which whoever has no chat yet is reached, not the tenant's. */
  newConversationsAt?: string
  /** Replaces the built tab while it is being developed. */
  tabRouter?: Router
  /** Tests share one database and keep each worker to its own tenant. */
  onlyTenant?: string
  /** How fast messages leave, if not as fast as Teams allows; null where nothing has to be paced. */
  deliveryLimits?: DeliveryLimits | null
  /** Tests make the bounds of the search small. */
  searchLimits?: SearchLimits
}

export interface App {
  http: Express
  worker: DeliveryWorker
  /** To be warmed once the server listens: until then the first search of a company loads its index. */
  search: SearchIndexes
}

/** Puts Hallway together: the only place that knows every feature and every edge. */
export function createApp(options: AppOptions): App {
  const { config, database, clock, verifier, log } = options
  const links = options.links ?? createLinks(config.teamsAppId, config.publicUrl)
  const search = createSearchIndexes({
    database,
    clock,
    log,
    ...(options.onlyTenant !== undefined && { onlyTenant: options.onlyTenant }),
    ...(options.searchLimits !== undefined && { limits: options.searchLimits }),
  })
  const features = createFeatures(search)
  const messages = features.flatMap((feature) => feature.messages ?? [])
  const metrics = new Registry()
  collectDefaultMetrics({ register: metrics })

  const bot = createTeamsBot({ settings: config.bot, database, clock, links, log, features })
  const worker = createDeliveryWorker({
    database,
    clock,
    links,
    log,
    metrics,
    transport: bot,
    limits: options.deliveryLimits === undefined ? TEAMS_LIMITS : options.deliveryLimits,
    jobs: [...features.flatMap((feature) => feature.jobs ?? []), pruneSlots, pruneSearchChanges],
    messages,
    ...(options.onlyTenant !== undefined && { onlyTenants: [options.onlyTenant] }),
    ...(options.newConversationsAt !== undefined && { newConversationsAt: options.newConversationsAt }),
  })
  const http = createHttpServer({
    log,
    metrics,
    messages: bot.handle,
    developmentModules: options.tabRouter !== undefined,
    ...(options.guard !== undefined && { guard: options.guard }),
    routers: [
      createHealthRouter({ database, search, worker, metrics, metricsToken: config.metricsToken }),
      ...(options.developmentRouter === undefined ? [] : [options.developmentRouter]),
      createApiRouter({ handlers: createHandlers(search, messages), database, verifier, clock, links }),
      createCalendarFeedRouter({ database, clock, links, write: writeFeed }),
      options.tabRouter ?? createTabRouter(options.tabFolder),
    ],
  })
  return { http, worker, search }
}

function createFeatures(indexes: SearchIndexes): Feature[] {
  const features = [
    buddiesFeature,
    coffeeFeature,
    createEventsFeature(indexes),
    followUpsFeature,
    createGroupsFeature(indexes),
    liveFeature,
    mentoringFeature,
    peopleFeature,
    personalIntroductionsFeature,
    privacyFeature,
    createSearchFeature(indexes),
    thanksFeature,
    createWelcomeFeature({ pause: peopleApi.pause }),
  ]
  return [...features, createDigest(features.flatMap(({ messages }) => messages ?? []))]
}

function createHandlers(indexes: SearchIndexes, messages: readonly MessageKind[]): Handlers {
  return {
    ...buddiesApi,
    ...coffeeApi,
    ...createEventsApi(indexes),
    ...followUpsApi,
    ...createLedgerApi(messages),
    ...createGroupsApi(indexes),
    ...goalsApi,
    ...liveApi,
    ...mentoringApi,
    ...personalIntroductionsApi,
    ...peopleApi,
    ...privacyApi,
    ...createSearchApi(indexes),
    ...thanksApi,
    ...createHomeApi({
      introductions: readWaitingIntroductions,
      introductionAsks: readIntroductionAsks,
      mentoringQuestions: readMentoringQuestions,
      groupQuestions: readGroupQuestions,
      events: readEventsForHome,
      week: readWeek,
      network: readNetworkForHome,
    }),
  }
}
