/** Work that runs for several tenants side by side, and for one tenant one at a time. */
export interface OnePerTenant {
  /** Runs it, unless it runs already. */
  ensure(tenantId: string): Promise<void>
  /** Runs it from its start, after the one that may be running. */
  afresh(tenantId: string): Promise<void>
  /** Resolves when what runs now has ended, well or not. */
  settled(): Promise<void>
}

export function createOnePerTenant(run: (tenantId: string) => Promise<void>): OnePerTenant {
  const running = new Map<string, Promise<void>>()

  async function begin(tenantId: string): Promise<void> {
    const current = run(tenantId).finally(() => running.delete(tenantId))
    running.set(tenantId, current)
    await current
  }

  return {
    ensure: async (tenantId) => await (running.get(tenantId) ?? begin(tenantId)),
    async afresh(tenantId) {
      // Whoever began it hears of its failure.
      while (running.has(tenantId)) await running.get(tenantId)?.catch(() => {})
      await begin(tenantId)
    },
    async settled() {
      await Promise.allSettled(running.values())
    },
  }
}
