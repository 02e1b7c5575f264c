import { type ILogGroup, QueryDefinition, QueryString } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export type SavedQueriesProps = { functions: ILogGroup[]; accessLog: ILogGroup; workflowLog: ILogGroup };

const paste = 'PASTE-IT-HERE';

/** Questions that an operator has, ready in CloudWatch Logs Insights under `Threshold/`. */
export class SavedQueries extends Construct {
  constructor(scope: Construct, id: string, { functions, accessLog, workflowLog }: SavedQueriesProps) {
    super(scope, id);
    const everywhere = [accessLog, ...functions];
    const save = (
      name: string,
      logGroups: ILogGroup[],
      query: ConstructorParameters<typeof QueryString>[0],
    ) =>
      new QueryDefinition(this, name.replaceAll(/[^A-Za-z]/g, ''), {
        queryDefinitionName: `Threshold/${name}`,
        queryString: new QueryString(query),
        logGroups,
      });

    save('One request, from the door to the mail', everywhere, {
      fields: ['@timestamp', 'code', 'route', 'status', 'caseId', 'taskId', 'verdict', 'mail', 'error'],
      filterStatements: [`requestId = '${paste}'`],
      sort: '@timestamp asc',
    });
    save('One case', functions, {
      fields: ['@timestamp', 'code', 'requestId', 'taskId', 'slot', 'round', 'verdict', 'mail', 'error'],
      filterStatements: [`caseId = '${paste}' or taskId like '${paste}.'`],
      sort: '@timestamp asc',
    });
    save('One case in the workflow', [workflowLog], {
      fields: ['@timestamp', 'type', 'details.name', 'details.error'],
      filterStatements: [`execution_arn like 'case-${paste}-r'`],
      sort: '@timestamp asc',
    });
    save('What went wrong', functions, {
      fields: ['@timestamp', '@log', 'code', 'error', 'caseId', 'taskId', 'requestId'],
      filterStatements: ["level = 'error'"],
      sort: '@timestamp desc',
      limit: 200,
    });
    save('Stalled and restarted cases', functions, {
      fields: ['@timestamp', 'code', 'caseId', 'round'],
      filterStatements: ["code in ['case_stalled', 'workflow_restarted']"],
      sort: '@timestamp desc',
    });
    save('Mails that did not arrive', functions, {
      fields: ['@timestamp', 'mail', 'verdict', 'caseId', 'taskId', 'requestId'],
      filterStatements: ["code = 'mail_failed'"],
      sort: '@timestamp desc',
    });
    save('How long requests take', functions, {
      filterStatements: ["code = 'request'"],
      statsStatements: [
        'count(*) as requests, pct(milliseconds, 50) as half, pct(milliseconds, 95) as ninetyFive by route',
      ],
      sort: 'ninetyFive desc',
    });
    save('What is refused, and why', functions, {
      filterStatements: ["code = 'request' and ispresent(refusal)"],
      statsStatements: ['count(*) as times by route, status, refusal'],
      sort: 'times desc',
    });
  }
}
