import { holdTo } from './support/group.ts';
import { ofStepFunctions } from './workflow/index.ts';

holdTo(ofStepFunctions, () => undefined);
