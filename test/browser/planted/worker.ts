import { serveEvaluations } from '../../../src/kit/run/evaluation-worker.ts';
import { calculator } from '../../kit/planted/calculator.ts';

serveEvaluations(() => Promise.resolve(calculator));
