/** The same for groups that come from a file. */
export const GROUP_NAME_MAX_LENGTH = 120
export const PURPOSE_MAX_LENGTH = 2_000
export const ANNOUNCEMENT_MAX_LENGTH = 1_000
export const REASON_MAX_LENGTH = 500
export const REPORT_MAX_LENGTH = 500
/** Besides the one who proposes. */
export const CO_FOUNDERS = 2
/** Programme managers answer a proposal within so many working days. */
export const PROPOSAL_ANSWER_WORKING_DAYS = 5
/** Who is asked to lead a group has so many days before the next one is asked. */
export const LEAD_ASK_DAYS = 5
