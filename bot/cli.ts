import { exportErasures } from './cli/export-erasures.ts'
import { importFile } from './cli/import-file.ts'
import { parseCommand, type ExportCommand, type ImportCommand } from './cli/parse-command.ts'
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
    process.exitCode = (await run(command)) ? 0 : 1
  } catch (error) {
    for (const line of explain(error)) console.error(line)
    process.exitCode = 1
  }
}

/** @returns whether it did what it was asked to. */
async function run(command: ImportCommand | ExportCommand): Promise<boolean> {
  const config = readConfig(process.env)
  if (command.name === 'import') return await importFile(command, config)
  await exportErasures(command, config)
  return true
}
