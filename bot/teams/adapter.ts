import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js'
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder'
import type { BotSettings } from '../config.ts'
import { botFrameworkConfiguration, credentialsFactory } from './bot-framework-settings.ts'
import type { IncomingActivity } from './incoming-activity.ts'
import { connectorClient } from './connector-client.ts'

type VerifiedRequest = Awaited<ReturnType<TeamsAdapter['botFrameworkAuthentication']['authenticateRequest']>>

/** An activity whose token proves nothing. */
export class Unauthorized extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.name : 'Unauthorized', { cause })
    this.name = 'Unauthorized'
  }
}

export class HallwayAdapter extends TeamsAdapter {
  constructor(settings: BotSettings) {
    super(botFrameworkConfiguration(settings), credentialsFactory(settings), undefined, { httpClient: connectorClient })
  }

  /**
   * The library's own `process` answers a bad signature, `alg: none` and a future `nbf` with 500 and
   * the verifier's message: here every failed verification is one thing.
   *
   * @throws Unauthorized where the token does not prove that Teams sent the activity.
   */
  async verify(authorization: string, activity: Partial<Activity>): Promise<VerifiedRequest> {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity as Activity, authorization)
    } catch (cause) {
      throw new Unauthorized(cause)
    }
  }

  /**
   * Verifies an activity's token and runs its turn.
   *
   * @returns what an invoke is answered with; undefined for every other activity.
   * @throws Unauthorized where the token does not prove that Teams sent the activity.
   */
  async receive(
    authorization: string,
    activity: IncomingActivity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const received = activity as unknown as Activity
    const verified = await this.verify(authorization, received)
    return await this.processActivity(verified, received, turn)
  }
}
