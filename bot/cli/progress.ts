import { count } from '../features/imports/format-report.ts'
import type { Progress } from '../features/imports/report.ts'

/** Smaller files are done before anybody could read a number. */
const FEWEST_RECORDS = 2_000
/** Without a terminal every line stays, so there are fewer of them. */
const STEPS_IN_A_LOG = 10

interface Output {
  isTTY?: boolean
  write(text: string): unknown
}

/** Shows how far an import is: one line that changes on a terminal, some lines elsewhere. */
export function createProgress(output: Output): Progress {
  let lastStep = -1
  return (done, total) => {
    if (total < FEWEST_RECORDS) return
    const text = `Imported ${count(done)} of ${count(total)} …`
    if (output.isTTY === true) {
      output.write(`\r${text}${done === total ? '\n' : ''}`)
      return
    }
    const step = Math.floor((done / total) * STEPS_IN_A_LOG)
    if (step === lastStep) return
    lastStep = step
    output.write(`${text}\n`)
  }
}
