import { StepInput, workflowStep } from '../workflow-edge.ts';
import { recordDecision } from './record-decision.ts';

export const handler = workflowStep(StepInput, recordDecision);
