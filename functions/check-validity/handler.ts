import { StepInput, workflowStep } from '../workflow-edge.ts';
import { checkValidity } from './check-validity.ts';

export const handler = workflowStep(StepInput, checkValidity);
