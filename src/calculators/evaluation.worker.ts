import { serveEvaluations } from '#kit/run/evaluation-worker.ts';
import { loadDeclaration } from './declarations.ts';

serveEvaluations(loadDeclaration);
