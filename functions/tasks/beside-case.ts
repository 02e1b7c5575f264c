import { livedClock, statutoryClock } from '#domain/clocks.ts';
import { proposedPackage } from '#domain/proposed-package.ts';
import { factsOf, lastProposal } from '#domain/record-of-case.ts';
import { caveatsOf, compareWithTarget } from '#domain/target-times.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { BesideCase } from '#views/pages/case/shown-case.ts';
import type { Visit } from './visit.ts';

/** The clocks of a case for those who work on it, and for a decision who would pay for what. They change with the day. */
export function besideCase({ file, task }: Pick<Visit, 'file' | 'task'>, config: GrantsConfig): BesideCase {
  if (task.kind === 'information') return {};
  const now = new Date().toISOString();
  const facts = factsOf(file.events);
  const { nation } = facts.application.home;
  const lived = livedClock(file.events, now);
  const { targetTimes } = config;
  const column = facts.assessment && {
    nation,
    urgency: facts.assessment.urgency,
    complexity: facts.assessment.complexity,
  };
  const standing = column && compareWithTarget(lived, column, targetTimes);
  const hasTargets = nation === 'england' && facts.application.programme === 'dfg';
  const proposal = lastProposal(file.events);
  return {
    clocks: {
      statutory: statutoryClock(file.events, now),
      lived,
      ...(hasTargets && column !== undefined && standing !== undefined
        ? { target: { ...column, standing } }
        : hasTargets
          ? { targets: { times: targetTimes.workingDays, caveats: caveatsOf(targetTimes) } }
          : {}),
    },
    ...(task.kind === 'decision' &&
      proposal !== undefined &&
      proposal.awardPence !== null && {
        funding: proposedPackage(facts, proposal, proposal.awardPence, now.slice(0, 10)),
      }),
  };
}
