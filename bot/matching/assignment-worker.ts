import { answerInThread } from './answer-in-thread.ts'
import { solveAssignment, type AssignmentTask } from './solve-assignment.ts'

await answerInThread((task) => solveAssignment(task as AssignmentTask))
