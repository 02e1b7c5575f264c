const caseId = 'DFG-0000-0000-00';
const secret = 'A'.repeat(43);

const request = (method: string, path: string, body?: unknown) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: {
    accept: 'application/json',
    authorization: `Bearer ${secret}`,
    'content-type': 'application/json',
  },
  requestContext: {
    requestId: 'rehearsal',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'rehearsal' },
  },
  ...(body !== undefined && { body: JSON.stringify(body) }),
  isBase64Encoded: false,
});

const step = { caseId, round: 1, slot: 'needs_assessment', token: 'rehearsal', state: {} };

/** Events like those that a function meets first, for the code cache to be made with. None of them has to succeed. */
export function rehearsalsOf(name: string): unknown[] {
  if (name === 'applications')
    return [
      request('POST', '/applications', { programme: 'dfg', finance: { benefits: [] } }),
      request('GET', `/applications/${caseId}`),
    ];
  if (name === 'letters') return [request('GET', `/tracker/${caseId}/letter.pdf`)];
  if (name === 'tasks')
    return [
      request('GET', `/tasks/${caseId}.needs_assessment.1`),
      request('POST', `/tasks/${caseId}.needs_assessment.1/outcome`, { outcome: 'assessed' }),
      request('GET', `/t/${secret}`),
    ];
  if (name === 'relay') return [{ Records: [{ dynamodb: { Keys: { pk: { S: `CASE#${caseId}` } } } }] }];
  if (name === 'mail-events')
    return [
      {
        detail: {
          eventType: 'Bounce',
          mail: { destination: ['a@example.org'], tags: { case: ['DFG-0000-0000-E8'], event: ['1'] } },
        },
      },
    ];
  return [step];
}
