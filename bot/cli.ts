import { importFile } from './cli/import-file.ts'
import { parseCommand } from './cli/parse-command.ts'
import { usage } from './cli/usage.ts'
import { readConfig } from './config.ts'
import { explain } from './explain.ts'

/** Runs one command: `npm run hallway -- import people FILE.csv`. */
const command = parseCommand(process.argv.slice(2))
if (command.name === 'help') {
  console.log(usage)
} else if (command.name === 'unknown') {
  console.error(`${command.reason}\n\n${usage}`)
  process.exitCode = 2
} else {
  try {
    const taken = await importFile(command, readConfig(process.env))
    process.exitCode = taken ? 0 : 1
  } catch (error) {
    for (const line of explain(error)) console.error(line)
    process.exitCode = 1
  }
}
