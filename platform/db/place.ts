// Where a row about a person lies: in a folder, seen by a circle.

/** A row of a case names its folder and circle, so that it moves when the folder moves. */
export interface Place {
  tenantId: string
  caseId: string
  folderId: string
  circleId: string
}
