import { StepInput, workflowStep } from '../workflow-edge.ts';
import { assessMeansStep } from './assess-means.ts';

export const handler = workflowStep(StepInput, assessMeansStep);
