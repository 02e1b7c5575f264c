import { OpenTaskInput, workflowStep } from '../workflow-edge.ts';
import { openTask } from './open-task.ts';

export const handler = workflowStep(OpenTaskInput, openTask);
