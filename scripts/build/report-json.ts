import { problemJson } from '../../src/rules/report/json.ts';
import type { FleetReport, SitusState } from '../../src/run/build/index.ts';

/** Version of this document; within 1.x keys are only added. */
const VERSI = '1.0';

const KEADAAN: Record<SitusState, string> = {
  built: 'dibangun',
  unchanged: 'tidak_berubah',
  refused: 'perlu_diperbaiki',
  failed: 'gagal',
  stopped: 'belum_dibangun',
};

/** The report of `build` for other programs: one line of JSON. Times in milliseconds. */
export const reportJson = (
  tanggal: string,
  { situs, papan, ms, stopped, takenAway, strangers }: FleetReport,
): string =>
  JSON.stringify({
    versi: VERSI,
    tanggal,
    milidetik: Math.round(ms),
    berhenti: stopped === undefined ? null : { disk: 'disk', interrupted: 'dihentikan' }[stopped],
    dihapus: takenAway,
    asing: strangers,
    ...(papan && {
      papan: { keadaan: KEADAAN[papan.state], halaman: papan.pages, milidetik: Math.round(papan.ms) },
    }),
    situs: situs.map(({ id, state, pages, ms: own, steps, skor, dikerjakan, problems }) => ({
      id,
      keadaan: KEADAAN[state],
      halaman: pages,
      skor: skor ?? null,
      dikerjakan: dikerjakan ?? null,
      milidetik: Math.round(own),
      langkah: Object.fromEntries(Object.entries(steps).map(([step, spent]) => [step, Math.round(spent)])),
      masalah: problems.map(problemJson),
    })),
  });
