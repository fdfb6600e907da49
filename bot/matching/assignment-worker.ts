import { parentPort, workerData } from 'node:worker_threads'
import { solveAssignment, type AssignmentTask } from './solve-assignment.ts'

parentPort?.postMessage(solveAssignment(workerData as AssignmentTask))
