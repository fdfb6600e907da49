import type { SearchDocument } from '../../shared/search/document.ts'

/** What an index is fed. */
export interface LoadedDocument {
  document: SearchDocument
  /** When time alone changes the document (a lead's last day, an event's end): then it is to be loaded again. */
  reloadAt: Date | null
}
