/** Reads a table of text into rows, on a thread of its own, as a file that comes in is read. */
import { parentPort, workerData } from 'node:worker_threads';

const [head = '', ...lines] = String(workerData).trimEnd().split('\n');
const names = head.split('\t');
parentPort?.postMessage(
  lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] ?? '', cell]))),
);
