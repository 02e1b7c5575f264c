/** What a reader of the document should know of a field, by schema and path. What the schema says itself is not repeated. */
export const descriptions: Record<string, string> = {
  'Application.applicant.dateOfBirth': '18 or over on the day of receipt',
  'Application.disabledOccupant': 'Whom the works are for. Absent: the applicant is the disabled occupant',
  'Application.finance': 'Required for an adult’s dfg, optional otherwise',
  'Application.charity': 'Required for charity, refused for dfg',
  'Home.landlord':
    'Expected from a tenant. Without it the request is incomplete, not invalid: the applicant is asked',
  'Application.consents.shareWithFunders': 'The applicant’s choice; the other three have to be true',
  'ApplicationView.stage': 'How far an open case has come, also while information is awaited',
  'ApplicationView.validApplicationDate': 'The day on which nothing was missing: the law’s six months begin',
  'ApplicationView.decisionDueBy': 'The last day for the decision by law',
  'ApplicationView.waitingOn':
    'Everybody whom an open case waits on, at least one, and until when: no date where it waits on us. Empty once it has ended',
  'ApplicationView.decision': 'Present once a person has decided',
  'DecisionLetter.appeal': 'Where somebody who disagrees can go, in the order to try',
  'Submitted.accessToken': '256 random bits, base64url. Only its hash is kept: keep it',
  'Submitted.links.tracker': 'The page of the request. The same address is mailed with another secret',
  'TaskView.digest': 'Send it with the outcome: a case that changed since answers 409',
  'TaskView.case':
    'What this person may see: an occupational therapist no money, the applicant their own answers',
  'TaskView.form': 'The JSON Schema of what may be posted',
  'TaskView.dueBy': 'When the task is passed up the line. It stays open',
  'Problem.type': 'urn:threshold:problem: and the code',
  'Problem.instance': 'The id of the request, as the log has it',
  'Problem.errors': 'For input that does not fit: where (a JSON Pointer into the body) and what is wanted',
  'CaseStatusChanged.id': 'The same at every try, and in webhook-id: by it a repeat is known',
  'CaseStatusChanged.sequence': 'Of two events of one case, the one with the higher is newer',
  'CaseStatusChanged.subject': 'The reference of the case. By itself it opens nothing',
  'Estimate.couldChange': 'What is not known yet, and what it could change',
};
