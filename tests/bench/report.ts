import { cpus } from 'node:os';
import type { ColdRow } from './cold-start.ts';
import type { WarmRow } from './warm-latency.ts';

export interface BenchResult {
  at: string;
  node: string;
  processor: string;
  rounds: number;
  cold: ColdRow[];
  warm: WarmRow[];
  /** Milliseconds for the means test of one case. */
  meansTestMs: number;
}

export function benchResult(
  rounds: number,
  cold: ColdRow[],
  warm: WarmRow[],
  meansTestMs: number,
): BenchResult {
  const processor = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`;
  return { at: new Date().toISOString(), node: process.version, processor, rounds, cold, warm, meansTestMs };
}

/** Two tables of Markdown. The milliseconds are this machine's; compare the ratios. */
export function benchTables({ node, processor, rounds, cold, warm, meansTestMs }: BenchResult): string {
  return [
    `Node ${node}, ${processor}, medians of ${rounds} interleaved rounds. CPU is all threads; x is over the floor's.`,
    '',
    'Cold: import and first call in a fresh process',
    '',
    table(
      [
        'function',
        'KB',
        'gzip',
        'import ms',
        'first ms',
        'CPU ms',
        'RSS + MB',
        'x empty',
        'x client',
        'x client + read',
        'x bare SDK',
      ],
      cold.map((row) => [
        row.name,
        row.bundleKilobytes.toFixed(0),
        row.gzipKilobytes.toFixed(0),
        row.importMs.toFixed(1),
        row.firstCallMs.toFixed(1),
        row.cpuMs.toFixed(1),
        row.extraRssMb.toFixed(1),
        row.timesEmptyHandler.toFixed(0),
        row.timesDocumentClient.toFixed(2),
        row.timesDocumentRead.toFixed(2),
        row.timesBareSdk.toFixed(2),
      ]),
    ),
    '',
    'Warm: each HTTP route against its own AWS calls sent raw',
    '',
    table(
      ['route', 'AWS calls', 'in turn', 'p50 ms', 'raw p50', 'x raw', 'CPU ms', 'raw CPU', 'x raw CPU'],
      warm.map((row) => [
        row.name,
        String(row.awsCalls),
        String(row.awsCallsOneAfterAnother),
        row.medianMs.toFixed(2),
        row.rawMedianMs.toFixed(2),
        row.timesRaw.toFixed(2),
        row.cpuMs.toFixed(2),
        row.rawCpuMs.toFixed(2),
        row.timesRawCpu.toFixed(2),
      ]),
    ),
    '',
    `Means test of one case: ${meansTestMs.toFixed(3)} ms`,
  ].join('\n');
}

function table(heads: string[], rows: string[][]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}
