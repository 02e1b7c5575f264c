import { StepInput, workflowStep } from '../workflow-edge.ts';
import { proposeDecisionStep } from './propose-decision.ts';

export const handler = workflowStep(StepInput, proposeDecisionStep);
