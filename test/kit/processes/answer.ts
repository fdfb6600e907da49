import type { Answers, Envelope, Questions, Reply } from './protocol.ts'

/**
 * Answers what the process asks that started this one.
 *
 * @param onAbandoned runs once whoever asked is gone, perhaps killed: nobody would stop this process any more.
 */
export function answerQuestions<Asked extends Questions<Extract<keyof Asked, string>>>(
  answers: Answers<Asked>,
  onAbandoned: () => void = () => {},
): void {
  process.on('message', (envelope: Envelope) => {
    void answer(envelope).then((reply) => process.send?.(reply))
  })
  process.once('disconnect', onAbandoned)

  async function answer({ id, name, asked }: Envelope): Promise<Reply> {
    try {
      return { id, answered: await answers[name as keyof Asked](asked as never) }
    } catch (error) {
      return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
}
