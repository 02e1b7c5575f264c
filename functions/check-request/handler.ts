import { StepInput, workflowStep } from '../workflow-edge.ts';
import { checkRequest } from './check-request.ts';

export const handler = workflowStep(StepInput, checkRequest);
