import { serveEvaluations } from '#kit/model/evaluation-worker.ts';
import { loadDeclaration } from './declarations.ts';

serveEvaluations(loadDeclaration);
