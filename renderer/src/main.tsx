import { z } from 'zod';
import { createQueries } from './api/index.ts';
z.config({ jitless: true });
createQueries();
